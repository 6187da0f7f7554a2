/** The root of a drawing: its attributes, and the markup it holds. */
export interface DrawingRoot {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

const ROOT = /^<svg((?: [\w:-]+="[^"&<]*")*)>(.*)<\/svg>$/su;

/**
 * Reads the `<svg>` of a drawing made by `src/motif`, so that a view can give it a class: a wrapper
 * for nothing else would be one more element in the page. Throws on anything that is not one.
 */
export function drawingRoot(svg: string): DrawingRoot {
  const [, written, inner] = ROOT.exec(svg) ?? [];
  if (written === undefined || inner === undefined)
    throw new Error(`Not a drawing of the motif engine: ${svg.slice(0, 60)}`);
  const attributes = Object.fromEntries(
    [...written.matchAll(/ ([\w:-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  return { attributes, inner };
}
