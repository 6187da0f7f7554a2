import type { Palette } from './palette';
import type { EntryMark } from './types';

/** Colours of an entry's picture; its kind is also said by its mark and by a word next to it. */
export interface Dress {
  /** For lines: `ground` is that of the picture, so that bridges match it. */
  readonly lines: Palette;
  /** The octagon. */
  readonly field: string;
  readonly mark: string;
}

export function dress(mark: EntryMark, palette: Palette): Dress {
  const on = (
    ground: string,
    field: string,
    colour: string,
    more: Partial<Palette> = {},
  ): Dress => ({
    lines: { ...palette, ...more, ground },
    field,
    mark: colour,
  });
  const { ground, panel, wash, ble, deep, deep2, rose, ink, roseOnBle, onBle, onDeep } = palette;
  const river = { seine: palette.seineDeep, marne: palette.marneDeep };
  const dresses: Readonly<Record<EntryMark, () => Dress>> = {
    news: () => on(panel, ble, rose),
    event: () => on(ble, ground, roseOnBle, { ink: onBle }),
    press: () => on(wash, ble, ink),
    figure: () => on(ground, ble, ink),
    space: () => on(wash, ground, ink),
    member: () => on(panel, wash, rose),
    group: () => on(panel, ground, ink),
    output: () => on(ground, wash, rose),
    page: () => on(ground, panel, ink),
    release: () => on(deep, deep2, ble, { ...river, ink: onDeep }),
  };
  return dresses[mark]();
}
