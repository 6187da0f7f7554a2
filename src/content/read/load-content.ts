/** The whole content, read and checked. Node only. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, kinds, type DataOf, type Kind } from '~/kinds';
import { hiddenIn } from '~/lib/forbidden-characters';
import type { Collection } from '~/model/collection';
import { check } from '~/model/problems';
import { crossProblems } from '../check/cross-check';
import { fileNameProblems } from '../check/file-names';
import { readKind, type SourceFile } from './source-files';
import type { FileProblem } from '../check/problem-list';
import { checkSettings, type Settings } from './site-settings';
import { siteRoutes } from '../check/site-routes';

interface StoredEntryOf<K extends Kind> {
  readonly kind: K;
  /** The end of its address: the one that editors chose, else the name of its file. */
  readonly slug: string;
  readonly path: string;
  readonly data: DataOf<K>;
  readonly body: string;
}

/** A checked entry; of several kinds, a union told apart by `kind`. */
export type StoredEntry<K extends Kind = Kind> = { [P in K]: StoredEntryOf<P> }[K];

export interface LoadedContent {
  readonly entries: readonly StoredEntry[];
  readonly settings: Settings | undefined;
  readonly problems: readonly FileProblem[];
}

const chosenSlug = ({ slug }: Readonly<Record<string, unknown>>): string | undefined =>
  typeof slug === 'string' ? slug : undefined;

function loadFile(kind: Kind, file: SourceFile): StoredEntry | readonly FileProblem[] {
  const { path, slug, body, unreadable } = file;
  if (unreadable !== undefined) return [{ path, field: 'en-tête', message: unreadable }];
  const collection: Collection = kinds[kind];
  const checked = check(collection, file.frontMatter, body);
  if (checked.entry === undefined) return checked.problems.map((problem) => ({ path, ...problem }));
  // Reason for the cast: `check` gave back the values of `kinds[kind]`, whose link with `kind`
  // is lost on a union of kinds.
  return {
    kind,
    slug: chosenSlug(checked.entry.data) ?? slug,
    path,
    body,
    data: checked.entry.data,
  } as StoredEntry;
}

function mediaNames(root: string): ReadonlySet<string> {
  const folder = join(root, 'content', 'medias');
  return new Set(existsSync(folder) ? readdirSync(folder) : []);
}

/**
 * Reads and checks everything under `content/`, each entry alone then all together.
 * @param root folder that holds `content/`
 */
export function loadContent(root: string): LoadedContent {
  const entries: StoredEntry[] = [];
  const problems: FileProblem[] = [...fileNameProblems(root)];
  for (const kind of KINDS) {
    for (const file of readKind(root, kind)) {
      // Told above already.
      if (hiddenIn(file.path) !== undefined) continue;
      const loaded = loadFile(kind, file);
      if ('kind' in loaded) entries.push(loaded);
      else problems.push(...loaded);
    }
  }
  const site = checkSettings(root);
  problems.push(...site.problems);
  const medias = mediaNames(root);
  const around = { hasMedia: (name: string) => medias.has(name), routes: siteRoutes() };
  problems.push(...crossProblems(entries, around));
  return { entries, settings: site.settings, problems };
}
