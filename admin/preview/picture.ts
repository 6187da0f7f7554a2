/** The picture of the entry on screen: the editor's image, else the drawing of the site. */
import { illustration, type EntryMark, type IllustrationRatio, type Place } from '~/motif';
import { isRecord } from '~/model/clean';
import type { PictureValue } from '~/ui/Picture';

type Data = Readonly<Record<string, unknown>>;

/** Where the browser finds a file that the entry names. */
export type Asset = (stored: string) => string;

/**
 * The size written beside an image whose file was not measured: styles give the page its box, and
 * the file its proportions.
 */
export const NOMINAL_SIZE = { width: 1200, height: 800 } as const;

const drawn = new Map<string, string>();

/** Drawing takes longer than typing a letter: what was drawn last is kept. */
function kept(key: string, draw: () => string): string {
  const known = drawn.get(key) ?? draw();
  if (drawn.size > 20) drawn.clear();
  drawn.set(key, known);
  return known;
}

/** The place an entry is about: its own position, else its first space's. As src/present/drawings.ts. */
function placeOf(data: Data, places: readonly Place[]) {
  const { latitude, longitude, spaces } = data;
  if (typeof latitude === 'number' && typeof longitude === 'number') return { latitude, longitude };
  const first: unknown = Array.isArray(spaces) ? spaces[0] : undefined;
  return places.find(({ id }) => id === first);
}

export function drawingOf(
  data: Data,
  mark: EntryMark,
  places: readonly Place[],
  ratio: IllustrationRatio,
): string {
  const place = placeOf(data, places);
  const id = String(data['id']);
  const spec = place === undefined ? { id, mark } : { id, mark, place };
  const key = JSON.stringify([id, mark, place?.latitude, place?.longitude, ratio, places.length]);
  return kept(key, () => illustration(places, spec, ratio));
}

/** The editor's image, when there is one. */
export function photoOf(data: Data, asset: Asset): PictureValue | undefined {
  const image = isRecord(data['image']) ? data['image'] : {};
  const { file, alternative, credit, caption } = image;
  if (typeof file !== 'string') return undefined;
  const words = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return {
    type: 'photo',
    photo: {
      src: asset(file),
      ...NOMINAL_SIZE,
      alternative: words(alternative) ?? '',
      credit: words(credit),
      caption: words(caption),
    },
  };
}
