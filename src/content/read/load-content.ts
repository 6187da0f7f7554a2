/** The whole content, read and checked. Node only. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, kinds, type Kind } from '~/kinds';
import { stored, type StoredEntry } from '~/kinds/entry';
import { todayInParis } from '~/lib/dates';
import { hiddenIn } from '~/lib/forbidden-characters';
import type { Collection } from '~/model/collection';
import { check } from '~/model/problems';
import { crossProblems } from '../check/cross-check';
import { fileNameProblems } from '../check/file-names';
import { unreadFiles } from '../check/unread-files';
import { filesOfKind, isFolder, parseFile, type FoundFile } from './source-files';
import { lostAddresses } from '../check/lasting-addresses';
import { formatProblems, type FileProblem } from '../check/problem-list';
import { readAddressList } from './address-list';
import type { Settings } from '~/kinds/settings/model';
import { checkSettings } from './site-settings';
import { siteRoutes } from '../check/site-routes';

export interface LoadedContent {
  readonly entries: readonly StoredEntry[];
  /** The same, by the path of their files. */
  readonly byPath: ReadonlyMap<string, StoredEntry>;
  readonly settings: Settings | undefined;
  readonly problems: readonly FileProblem[];
}

/** What earlier builds made of the files that are still as they were (entry-memory.ts). */
export interface EntryMemory {
  /** @param text of the file, to the last byte */
  readonly recall: (path: string, text: string) => StoredEntry | undefined;
  readonly note: (text: string, entry: StoredEntry) => void;
}

const NO_MEMORY: EntryMemory = { recall: () => undefined, note: () => undefined };

type Loaded = StoredEntry | readonly FileProblem[];

function loadFile(kind: Kind, file: FoundFile, today: string): Loaded {
  const { path, frontMatter, body, unreadable, refusal } = parseFile(file);
  if (refusal !== undefined) return [{ path, field: 'fichier', message: refusal }];
  if (unreadable !== undefined) return [{ path, field: 'en-tête', message: unreadable }];
  const collection: Collection = kinds[kind];
  const checked = check(collection, frontMatter, body, today);
  if (checked.entry === undefined) return checked.problems.map((problem) => ({ path, ...problem }));
  return stored({ kind, file: file.file, fields: checked.entry.data }, body);
}

function recalledOrLoaded(
  kind: Kind,
  file: FoundFile,
  { today, memory }: { readonly today: string; readonly memory: EntryMemory },
): Loaded {
  const { path, text = '' } = file;
  const known = memory.recall(path, text);
  if (known !== undefined) return known;
  const loaded = loadFile(kind, file, today);
  if ('kind' in loaded) memory.note(text, loaded);
  return loaded;
}

function mediaNames(root: string): ReadonlySet<string> {
  const folder = join(root, 'content', 'medias');
  if (!isFolder(folder)) return new Set();
  const files = readdirSync(folder, { withFileTypes: true });
  return new Set(files.filter((file) => !file.isDirectory()).map(({ name }) => name));
}

/**
 * Reads and checks everything under `content/`, each entry alone then all together.
 * @param root folder that holds `content/`
 * @param memory of the same day: some rules look at it
 */
export function loadContent(root: string, memory = NO_MEMORY): LoadedContent {
  const today = todayInParis(new Date());
  const entries: StoredEntry[] = [];
  const problems: FileProblem[] = [...fileNameProblems(root), ...unreadFiles(root)];
  for (const kind of KINDS) {
    for (const file of filesOfKind(root, kind)) {
      // Told above already.
      if (hiddenIn(file.path) !== undefined) continue;
      const loaded = recalledOrLoaded(kind, file, { today, memory });
      if ('kind' in loaded) entries.push(loaded);
      else problems.push(...loaded);
    }
  }
  // The address of what cannot be read is not lost: its file is told.
  const known = problems.length === 0 ? readAddressList(root) : [];
  const site = checkSettings(root);
  problems.push(...site.problems);
  const medias = mediaNames(root);
  const hasMedia = (name: string): boolean => medias.has(name);
  const routes = siteRoutes();
  problems.push(
    ...crossProblems(entries, { hasMedia, routes, settings: site.settings }),
    ...lostAddresses(known, entries, routes, new Date()),
  );
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return { entries, byPath, settings: site.settings, problems };
}

/** @throws in French, with all that is wrong in the content, when the settings are part of it */
export function settingsOf({ settings, problems }: LoadedContent): Settings {
  if (settings === undefined) throw new Error(formatProblems(problems));
  return settings;
}
