/** The picture drawn for an entry, from its number, its kind and its place. Pure. */
import { kinds, type Kind } from '~/kinds';
import type { EntryMark, EntryPicture, Place } from '~/motif';

type Data = Readonly<Record<string, unknown>>;

/** The mark of an entry; press texts of our own have theirs. */
const markOf = (kind: Kind, { releaseNumber }: Data): EntryMark =>
  releaseNumber === undefined ? kinds[kind].mark : 'release';

/** What is drawn: at its own position when it has one, else at that of its first space. */
export function pictureFor(kind: Kind, data: Data, places: readonly Place[]): EntryPicture {
  const { id, latitude, longitude, spaces } = data;
  const drawn = { id: String(id), mark: markOf(kind, data) };
  if (typeof latitude === 'number' && typeof longitude === 'number') {
    return { ...drawn, place: { latitude, longitude } };
  }
  const first: unknown = Array.isArray(spaces) ? spaces[0] : undefined;
  const place = places.find((one) => one.id === first);
  return place === undefined ? drawn : { ...drawn, place };
}
