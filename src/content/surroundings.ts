/** What surrounds an entry on the site: its public entries, its files, its drawings. */
import { now } from '~/clock';
import { keyOf, type Entry, type StoredEntry } from '~/kinds/entry';
import { placeStatus, seenYear } from '~/kinds/spaces/place-state';
import { mediasOf } from '~/kinds/medias-of';
import { pressNotice } from '~/kinds/settings/press-notice';
import { todayInParis } from '~/lib/dates';
import { positionOf } from '~/lib/position';
import {
  illustration,
  networkPlan,
  strip,
  stripRank,
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
import { everything, published, siteSettings, storedOf, withdrawn } from './index';
import { asked, question, unnoted } from './asked';
import { once } from './once';
import { documentOf, resolveImage } from './files/site-medias';

const directories = once<Promise<Directory>>();
const placesOnce = once<Promise<readonly Place[]>>();
const drawings = once<string>();

/** Every public entry, and where the withdrawn ones say that they are. */
const wholeDirectory = (): Promise<Directory> =>
  directories('all', async () => {
    const [entries, gone] = await Promise.all([everything(), withdrawn()]);
    const shown = new Set(entries.map(keyOf));
    return directoryOf(
      entries.map((entry) => linkedEntry(entry, shown)),
      Object.fromEntries(gone.map((entry) => [keyOf(entry), entry.url])),
    );
  });

const asksLinked = question('linked', async (key) => (await wholeDirectory()).find(key));
const asksGone = question('gone', async (key) => (await wholeDirectory()).withdrawnUrl(key));
const asksOutputs = question('outputs', async (id) => (await wholeDirectory()).outputsOf(id));

/** The directory of the site: a page asks it for the entries of which it speaks. */
export async function siteDirectory(): Promise<Directory> {
  const { find, withdrawnUrl, outputsOf } = await unnoted(wholeDirectory);
  return {
    find: (key) => {
      asksLinked(key);
      return find(key);
    },
    withdrawnUrl: (key) => {
      asksGone(key);
      return withdrawnUrl(key);
    },
    outputsOf: (id) => {
      asksOutputs(id);
      return outputsOf(id);
    },
  };
}

const placesOf = (): Promise<readonly Place[]> =>
  placesOnce('all', async () => {
    const spaces = await published('spaces');
    const today = todayInParis(now());
    return spaces.flatMap(({ data }) => {
      const { id, title, commune, inSeineEtMarne } = data;
      const position = positionOf(data);
      if (position === undefined || !inSeineEtMarne) return [];
      const state = { status: placeStatus(data, today), seen: seenYear(data) };
      return [{ id, name: title, commune, ...position, ...state }];
    });
  });

const askedPlaces = asked('places', placesOf);

/** The places with a published position, inside the department. */
export const networkPlaces = (): Promise<readonly Place[]> => askedPlaces('');

/** The network plan, for a wide or a narrow screen. */
export const planOf = async (options: PlanOptions): Promise<string> =>
  networkPlan(await networkPlaces(), options);

/** The strip above the footer of a page. */
export async function stripOf(url: string): Promise<string> {
  const places = await networkPlaces();
  const rank = stripRank(url);
  return drawings(`bande/${String(rank)}`, () => strip(places, rank));
}

async function drawer(): Promise<Pick<Surroundings, 'draw' | 'places' | 'today'>> {
  const places = await networkPlaces();
  const draw = (drawn: EntryPicture, ratio: IllustrationRatio): string =>
    drawings(JSON.stringify([drawn, ratio]), () => illustration(places, drawn, ratio));
  return { draw, places, today: todayInParis(now()) };
}

/** A picture drawn from what it is about. */
export async function drawingFrom(about: EntryPicture, ratio: IllustrationRatio): Promise<string> {
  const { draw } = await drawer();
  return draw(about, ratio);
}

/** The picture drawn for an entry. */
export async function drawingOf(entry: Entry, ratio: IllustrationRatio): Promise<string> {
  const picture = pictureFor(entry.kind, entry.data, await networkPlaces());
  return drawingFrom(picture, ratio);
}

async function around(entry: StoredEntry): Promise<Surroundings> {
  const files = mediasOf(entry).map((name) => `../medias/${name}`);
  const found = await Promise.all(
    files.map(async (stored) => [stored, await resolveImage(stored)] as const),
  );
  const images = new Map(found);
  return {
    ...(await drawer()),
    directory: await siteDirectory(),
    image: (stored) => images.get(stored),
    document: documentOf,
    notice: pressNotice(siteSettings()),
  };
}

/** What the page of an entry shows. */
export async function pageOf(entry: Entry): Promise<EntryViewProps> {
  const stored = storedOf(entry);
  return presentPage(stored, await around(stored));
}

/** The text of an entry for a feed. @param address makes addresses absolute */
export async function feedTextOf(
  entry: Entry,
  address: (path: string) => string,
): Promise<Rendered> {
  const stored = storedOf(entry);
  return renderText(stored.body, await around(stored), address);
}

/** @param drawn false for lists of words alone */
export const cardOf = async (entry: Entry, drawn = true): Promise<CardValue> =>
  presentCard(entry, await drawer(), drawn);
