/**
 * The pixels of a drawing in few colours, one byte each: flat colours stay as they are, what blends
 * at their edges takes the nearest of a few steps. Nothing is scattered.
 */

/** Red from the lowest bits, then green, then blue. */
export type Colour = number;

/** Sixteen steps of each primary are told apart. */
const SHADES = 16 ** 3;
const MOST_COLOURS = 256;

export const primaries = (colour: Colour) =>
  [colour & 255, (colour >> 8) & 255, colour >> 16] as const;

/** The highest bits of the three primaries: colours of one shade become one. */
const shadeOf = (colour: Colour): number =>
  ((colour >> 4) & 0xf) | ((colour >> 8) & 0xf0) | ((colour >> 12) & 0xf00);

/** Pixels in a row of one colour. Numbers in two lists: tens of thousands of objects would be slow. */
interface Runs {
  readonly colours: readonly Colour[];
  readonly lengths: readonly number[];
}

/** @param pixels red, green, blue and opacity, which is left out */
function pixelRuns(pixels: Uint8Array): Runs {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const colours: Colour[] = [];
  const lengths: number[] = [];
  let start = 0;
  for (let at = 0; at < pixels.length;) {
    const colour = view.getUint32(at, true);
    do at += 4;
    while (at < pixels.length && view.getUint32(at, true) === colour);
    colours.push(colour & 0xffffff);
    lengths.push((at - start) / 4);
    start = at;
  }
  return { colours, lengths };
}

/** The shades that there are, the most spread first, each with the colour of its longest run: the flat one. */
function shadesOf({ colours, lengths }: Runs) {
  const counts = new Uint32Array(SHADES);
  const longest = new Uint32Array(SHADES);
  const flat = new Uint32Array(SHADES);
  colours.forEach((colour, run) => {
    const shade = shadeOf(colour);
    const length = lengths[run] ?? 0;
    counts[shade] = (counts[shade] ?? 0) + length;
    if (length <= (longest[shade] ?? 0)) return;
    longest[shade] = length;
    flat[shade] = colour;
  });
  return Array.from(counts, (count, shade) => ({ count, shade, colour: flat[shade] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function coloursApart(a: Colour, b: Colour): number {
  const [red, green, blue] = primaries(a);
  const [otherRed, otherGreen, otherBlue] = primaries(b);
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
}

function nearest(colour: Colour, palette: readonly Colour[]): number {
  const distances = palette.map((other) => coloursApart(colour, other));
  return distances.indexOf(Math.min(...distances));
}

export interface FewColours {
  readonly palette: readonly Colour[];
  /** The rank of each pixel's colour. */
  readonly ranks: Uint8Array;
}

/** @param pixels red, green, blue and opacity, which is left out */
export function fewColours(pixels: Uint8Array): FewColours {
  const runs = pixelRuns(pixels);
  const shades = shadesOf(runs);
  const palette = shades.slice(0, MOST_COLOURS).map(({ colour }) => colour);
  const rankOf = new Uint8Array(SHADES);
  shades.forEach(({ shade, colour }, rank) => {
    rankOf[shade] = rank < MOST_COLOURS ? rank : nearest(colour, palette);
  });
  const ranks = new Uint8Array(pixels.length / 4);
  let at = 0;
  runs.colours.forEach((colour, run) => {
    const end = at + (runs.lengths[run] ?? 0);
    ranks.fill(rankOf[shadeOf(colour)] ?? 0, at, end);
    at = end;
  });
  return { palette, ranks };
}
