import { describe, expect, it } from 'vitest';
import { FILE_PALETTE } from '~/motif/core/palette';
import { fewColours, primaries } from './few-colours';

type Primaries = readonly number[];

const pixels = (colours: readonly Primaries[]): Uint8Array =>
  Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

/** The colours of the pixels afterwards. */
function reduced(colours: readonly Primaries[]): Primaries[] {
  const { palette, ranks } = fewColours(pixels(colours));
  return Array.from(ranks, (rank) => [...primaries(palette[rank] ?? 0)]);
}

const row = (colour: Primaries, length: number): Primaries[] =>
  Array.from({ length }, () => colour);

describe('the pixels of a drawing in few colours', () => {
  it('flat colours stay as they are: each colour of the drawings, next to the others', () => {
    const flat = [...new Set(Object.values<string>({ ...FILE_PALETTE }))].flatMap((hex) => {
      const value = parseInt(hex.slice(1), 16);
      return row([value >> 16, (value >> 8) & 255, value & 255], 3);
    });
    expect(reduced(flat)).toEqual(flat);
  });

  it('what blends into a flat colour takes it, whichever comes first', () => {
    const flat = row([251, 248, 242], 5);
    expect(reduced([[250, 247, 241], ...flat, [252, 249, 243]])).toEqual(row([251, 248, 242], 7));
  });

  it('no primary is off by a sixteenth or more', () => {
    const blends = Array.from({ length: 256 }, (_, step) => [step, 255 - step, step >> 1]);
    const after = reduced(blends).flat();
    const off = blends.flat().map((value, at) => Math.abs(value - (after[at] ?? Infinity)));
    expect(Math.max(...off)).toBeLessThan(16);
  });

  it('past 256 colours, the rarest take the nearest of the others', () => {
    const steps = Array.from({ length: 16 }, (_, step) => step * 17);
    const common = steps.flatMap((red) => steps.map((green) => [red, green, 0]));
    const after = reduced([...common.flatMap((colour) => row(colour, 2)), [51, 68, 34]]);
    expect(after.at(-1)).toEqual([51, 68, 0]);
    expect(new Set(after.map(String)).size).toBe(256);
  });

  it('no pixel gives no colour', () => {
    expect(fewColours(new Uint8Array())).toEqual({ palette: [], ranks: new Uint8Array() });
  });
});
