/** What surrounds an entry on the site: its public entries, its files, its drawings. */
import { now } from '~/clock';
import { keyOf, type Entry } from '~/kinds/entry';
import { placeStatus, seenYear } from '~/kinds/spaces/place-state';
import { mediasOf } from '~/kinds/medias-of';
import { todayInParis } from '~/lib/dates';
import {
  illustration,
  networkPlan,
  type EntryPicture,
  type IllustrationRatio,
  type Place,
  type PlanOptions,
} from '~/motif';
import { directoryOf, linkedEntry, type Directory } from '~/present/directory';
import { pictureFor } from '~/present/drawing';
import {
  presentCard,
  presentPage,
  renderText,
  type EntryViewProps,
  type Surroundings,
} from '~/present/present';
import type { Rendered } from '~/markdown/render';
import type { CardValue } from '~/ui/view-props';
import { everything, published, textOf, withdrawn } from './index';
import { documentOf, resolveImage } from './files/site-medias';

/** What one build makes several times, made once. While someone edits, nothing is kept. */
function once<T>(): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const value = (import.meta.env.DEV ? undefined : kept.get(key)) ?? make();
    kept.set(key, value);
    return value;
  };
}

const directories = once<Promise<Directory>>();
const placesOnce = once<Promise<readonly Place[]>>();
const drawings = once<string>();

/** Every public entry, and where the withdrawn ones say that they are. */
const siteDirectory = (): Promise<Directory> =>
  directories('all', async () => {
    const [entries, gone] = await Promise.all([everything(), withdrawn()]);
    const shown = new Set(entries.map(keyOf));
    return directoryOf(
      entries.map((entry) => linkedEntry(entry, shown)),
      Object.fromEntries(gone.map((entry) => [keyOf(entry), entry.url])),
    );
  });

/** The places with a published position, inside the department. */
export const networkPlaces = (): Promise<readonly Place[]> =>
  placesOnce('all', async () => {
    const spaces = await published('spaces');
    const today = todayInParis(now());
    return spaces.flatMap(({ data }) => {
      const { id, title, commune, latitude, longitude, inSeineEtMarne } = data;
      if (latitude === undefined || longitude === undefined || !inSeineEtMarne) return [];
      const state = { status: placeStatus(data, today), seen: seenYear(data) };
      return [{ id, name: title, commune, latitude, longitude, ...state }];
    });
  });

/** The network plan, for a wide or a narrow screen. */
export async function planOf(options: PlanOptions): Promise<string> {
  const places = await networkPlaces();
  return drawings(`plan/${options.variant}`, () => networkPlan(places, options));
}

async function drawer(): Promise<Pick<Surroundings, 'draw' | 'places' | 'today'>> {
  const places = await networkPlaces();
  const draw = (drawn: EntryPicture, ratio: IllustrationRatio): string =>
    drawings(JSON.stringify([drawn, ratio]), () => illustration(places, drawn, ratio));
  return { draw, places, today: todayInParis(now()) };
}

/** The picture drawn for an entry. */
export async function drawingOf(entry: Entry, ratio: IllustrationRatio): Promise<string> {
  const { draw, places } = await drawer();
  return draw(pictureFor(entry.kind, entry.data, places), ratio);
}

async function around(entry: Entry, body: string): Promise<Surroundings> {
  const files = mediasOf({ ...entry, body }).map((name) => `../medias/${name}`);
  const found = await Promise.all(
    files.map(async (stored) => [stored, await resolveImage(stored)] as const),
  );
  const images = new Map(found);
  return {
    ...(await drawer()),
    directory: await siteDirectory(),
    image: (stored) => images.get(stored),
    document: documentOf,
  };
}

/** What the page of an entry shows. */
export async function pageOf(entry: Entry): Promise<EntryViewProps> {
  const body = textOf(entry);
  return presentPage({ ...entry, body }, await around(entry, body));
}

/** The text of an entry for a feed. @param address makes addresses absolute */
export async function feedTextOf(
  entry: Entry,
  address: (path: string) => string,
): Promise<Rendered> {
  const body = textOf(entry);
  return renderText(body, await around(entry, body), address);
}

/** @param drawn false for lists of words alone */
export const cardOf = async (entry: Entry, drawn = true): Promise<CardValue> =>
  presentCard(entry, await drawer(), drawn);
