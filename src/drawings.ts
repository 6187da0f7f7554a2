/** What the motif engine draws for the site: the network's places, an entry's picture. */
import { published, type Entry } from './content';
import { illustration, type EntryMark, type IllustrationRatio, type Place } from './motif';

let places: Promise<readonly Place[]> | undefined;

/** The places with a published position, inside the department. */
export function networkPlaces(): Promise<readonly Place[]> {
  places ??= published('spaces').then((spaces) =>
    spaces.flatMap(({ data }) => {
      const { id, title, commune, latitude, longitude, status, inSeineEtMarne } = data;
      if (latitude === undefined || longitude === undefined || !inSeineEtMarne) return [];
      return [{ id, name: title, commune, latitude, longitude, status }];
    }),
  );
  return places;
}

const MARKS = {
  news: 'news',
  events: 'event',
  press: 'press',
  figures: 'figure',
  spaces: 'space',
  members: 'member',
  groups: 'group',
  outputs: 'output',
  glossary: 'page',
  pages: 'page',
} as const satisfies Record<Entry['kind'], EntryMark>;

/** The mark of an entry; press texts of our own have theirs. */
export function markOf(entry: Entry): EntryMark {
  const isRelease = 'releaseNumber' in entry.data && entry.data.releaseNumber !== undefined;
  return isRelease ? 'release' : MARKS[entry.kind];
}

/** The place an entry is about, when it has one: its own, or its first space's. */
export async function placeOf(
  entry: Entry,
): Promise<{ latitude: number; longitude: number } | undefined> {
  const { data } = entry;
  if ('latitude' in data && data.latitude !== undefined && data.longitude !== undefined) {
    return { latitude: data.latitude, longitude: data.longitude };
  }
  const [first] = 'spaces' in data ? data.spaces : [];
  return first === undefined ? undefined : (await networkPlaces()).find(({ id }) => id === first);
}

/** The picture drawn for an entry, from its number, its kind and its place. */
export async function drawingOf(entry: Entry, ratio: IllustrationRatio): Promise<string> {
  const place = await placeOf(entry);
  const spec = { id: entry.data.id, mark: markOf(entry) };
  return illustration(
    await networkPlaces(),
    place === undefined ? spec : { ...spec, place },
    ratio,
  );
}
