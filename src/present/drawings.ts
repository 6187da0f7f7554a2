/** What the motif engine draws for the site: the network's places, an entry's picture. */
import { published, type Entry } from '~/content';
import { kinds } from '~/kinds';
import {
  illustration,
  networkPlan,
  type EntryMark,
  type IllustrationRatio,
  type Place,
  type PlanOptions,
} from '~/motif';

/** What one build draws several times, drawn once. While someone edits, nothing is kept. */
function once<T>(): (key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, make) => {
    const value = (import.meta.env.DEV ? undefined : kept.get(key)) ?? make();
    kept.set(key, value);
    return value;
  };
}

const places = once<readonly Place[]>();
const drawings = once<string>();

/** The places with a published position, inside the department. */
export const networkPlaces = (): Promise<readonly Place[]> =>
  places('all', async () => {
    const spaces = await published('spaces');
    return spaces.flatMap(({ data }) => {
      const { id, title, commune, latitude, longitude, status, inSeineEtMarne } = data;
      if (latitude === undefined || longitude === undefined || !inSeineEtMarne) return [];
      return [{ id, name: title, commune, latitude, longitude, status }];
    });
  });

/** The network plan, for a wide or a narrow screen. */
export const planOf = (options: PlanOptions): Promise<string> =>
  drawings(`plan/${options.variant}`, async () => networkPlan(await networkPlaces(), options));

/** The mark of an entry; press texts of our own have theirs. */
export function markOf(entry: Entry): EntryMark {
  const isRelease = 'releaseNumber' in entry.data && entry.data.releaseNumber !== undefined;
  return isRelease ? 'release' : kinds[entry.kind].mark;
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
export const drawingOf = (entry: Entry, ratio: IllustrationRatio): Promise<string> =>
  drawings(`${entry.kind}/${entry.data.id}/${ratio}`, async () => {
    const place = await placeOf(entry);
    const spec = { id: entry.data.id, mark: markOf(entry) };
    const drawn = place === undefined ? spec : { ...spec, place };
    return illustration(await networkPlaces(), drawn, ratio);
  });
