import type { Palette } from '../core/palette';
import { seeded } from '../core/seed';
import type { EntryMark, EntryPicture } from '../core/types';

/** Colours of an entry's picture; its kind is also said by its mark and by a word next to it. */
export interface Dress {
  /** For lines: `ground` is that of the picture, so that bridges match it. */
  readonly lines: Palette;
  /** The octagon. */
  readonly field: string;
  readonly mark: string;
}

/**
 * The colours of an entry's picture. Kinds that come in rows of cards have several, drawn from the
 * entry's number, so that neighbours differ; a kind never takes the strong grounds (wheat, deep) of
 * another.
 */
export function dress({ id, mark }: EntryPicture, palette: Palette): Dress {
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
  const dresses: Readonly<Record<EntryMark, readonly [Dress, ...Dress[]]>> = {
    news: [
      on(panel, ble, rose),
      on(wash, ground, rose),
      on(wash, ble, rose),
      on(panel, ground, rose),
    ],
    event: [on(ble, ground, roseOnBle, { ink: onBle })],
    press: [on(wash, ble, ink), on(panel, ble, ink)],
    figure: [on(ground, ble, ink), on(panel, ble, ink)],
    space: [on(wash, ground, ink), on(panel, ground, ink)],
    member: [on(panel, wash, rose), on(wash, panel, rose)],
    group: [on(panel, ground, ink), on(wash, panel, ink)],
    output: [on(ground, wash, rose), on(panel, wash, rose)],
    page: [on(ground, panel, ink)],
    release: [on(deep, deep2, ble, { ...river, ink: onDeep })],
  };
  const choice = dresses[mark];
  return choice[Math.floor(seeded(`habit ${id}`)() * choice.length)] ?? choice[0];
}
