/** What surrounds the entry of the form: what the last build tells of the site, and the files at hand. */
import type { EditorsIndex } from '~/content/editors-index';
import { todayInParis } from '~/lib/dates';
import { illustration, type EntryPicture, type IllustrationRatio } from '~/motif';
import { directoryOf, type Directory } from '~/present/directory';
import type { Surroundings } from '~/present/present';

/** Where the browser finds a file that the entry names. */
export type Asset = (stored: string) => string;

/**
 * The size written beside an image whose file was not measured: styles give the page its box, and
 * the file its proportions.
 */
const NOMINAL_SIZE = { width: 1200, height: 800 } as const;

const drawn = new Map<string, string>();

/** Drawing takes longer than typing a letter: what was drawn last is kept. */
function kept(key: string, draw: () => string): string {
  const known = drawn.get(key) ?? draw();
  if (drawn.size > 20) drawn.clear();
  drawn.set(key, known);
  return known;
}

const directories = new WeakMap<EditorsIndex, Directory>();

/** Made once of an index: each letter typed asks for it. */
export function indexDirectory(index: EditorsIndex): Directory {
  const directory = directories.get(index) ?? directoryOf(index.entries, index.withdrawn);
  directories.set(index, directory);
  return directory;
}

/** @param sizes of documents in bytes, of which the site says nothing when no public entry uses them */
export function surroundingsOf(
  index: EditorsIndex,
  asset: Asset,
  sizes: Readonly<Record<string, number>>,
): Surroundings {
  const { places, documents, notice } = index;
  return {
    directory: indexDirectory(index),
    image: (stored) => ({ src: asset(stored), ...NOMINAL_SIZE }),
    document: (stored) => {
      const bytes = sizes[stored] ?? documents[stored];
      return { url: asset(stored), ...(bytes === undefined ? {} : { bytes }) };
    },
    draw: (picture: EntryPicture, ratio: IllustrationRatio) =>
      kept(JSON.stringify([picture, ratio, places.length]), () =>
        illustration(places, picture, ratio),
      ),
    places,
    today: todayInParis(new Date()),
    notice,
  };
}
