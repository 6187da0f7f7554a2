/** What the editors' report is made from, and what it says. Types, and how to write a line. */
import { kinds } from '~/kinds';
import type { StoredEntry } from '~/kinds/entry';
import { entryTitle } from '~/kinds/entry-title';
import type { Settings } from '~/kinds/settings/model';
import type { ReadEntry } from './entry-texts';

/** A file of `content/medias`. */
export interface MediaFile {
  readonly name: string;
  readonly bytes: number;
}

/** All that the checks read. Nothing else: they are pure. */
export interface Material {
  /** Those that readers see: the report is public. */
  readonly entries: readonly ReadEntry[];
  readonly settings: Settings;
  /** The files that these entries use. */
  readonly medias: readonly MediaFile[];
  /** The moment of the build. */
  readonly now: Date;
}

/** One line of the report. */
export interface Finding {
  /** What the line is about: the title of an entry, the name of a setting. */
  readonly title: string;
  /** The genre of the entry. */
  readonly genre: string;
  /** In French, what was found. */
  readonly what: string;
  /** Words and addresses taken from the entry, to show exactly as they are written. */
  readonly excerpts: readonly string[];
  /** Where to mend it in the editors' pages. */
  readonly href: string;
}

/** `first`: readers meet a fault or the law asks for it; `soon`: facts to check; `last`: polish. */
export type Urgency = 'first' | 'soon' | 'last';

export interface Check {
  /** Its anchor in the report. */
  readonly id: string;
  readonly title: string;
  /** In French, why it matters and how to mend it. */
  readonly advice: string;
  readonly urgency: Urgency;
  readonly find: (material: Material) => readonly Finding[];
}

/** Where the editors' pages show an entry: `#/collections/<kind>/entries/<file>`. */
export const editorHref = (kind: string, slug: string): string =>
  `/admin/#/collections/${kind}/entries/${slug}`;

/** The name of an entry's file, which its address may have left. */
const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.md'.length);

/** A line about an entry. The title of a figure says what it measures: its value goes before. */
export function finding(
  entry: StoredEntry,
  what: string,
  excerpts: readonly string[] = [],
): Finding {
  const { kind, path } = entry;
  const genre = kinds[kind].labelSingular;
  const href = editorHref(kind, fileName(path));
  return { title: entryTitle(entry), genre, what, excerpts, href };
}
