/** A repository in memory for the tests, whose own backend writes over anything, as Decap's do. */
import type { Implementation } from '../decap/backend-methods';
import { guard } from './guarded-backend';
import { OpenedVersions } from './opened-versions';
import type { EntryFile } from './references-to';

export const PATH = 'content/news/2026-11-24-a.md';
export const MEDIA = 'content/medias/a.png';

export const entry = (summary: string, more = '', body = 'Un texte.'): string =>
  `---\ntitle: Un titre\nsummary: ${summary}\nid: aaaaaaaaaa\n${more}---\n${body}\n`;

class NoDraft extends Error {
  readonly notUnderEditorialWorkflow = true;
}

interface Around {
  readonly drafts?: Record<string, string>;
  readonly unsaved?: readonly EntryFile[];
  /** What the list of pages fails with. */
  readonly failure?: unknown;
  readonly isOffline?: boolean;
  /** Gives what it holds, writes nothing. */
  readonly isSilent?: boolean;
  /** Gives the entries, not the files of `medias`. */
  readonly isWithoutMedias?: boolean;
  /** How GitHub's backend reads: one file a page, all of them on demand, but those that fail. */
  readonly github?: { readonly unreadable: readonly string[] };
}

const silence = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));

function memory() {
  const kept = new Map<string, string>();
  return new OpenedVersions({
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => {
      kept.set(name, value);
    },
    removeItem: (name) => {
      kept.delete(name);
    },
  });
}

export function repository(files: Record<string, string>, around: Around = {}) {
  const { drafts = {}, unsaved = [], isSilent = false, isWithoutMedias = false, github } = around;
  const { failure, isOffline = false } = around;
  const told: string[] = [];
  /** The files that came with the entries. */
  const received: string[] = [];
  const holds: { readonly saving: Promise<unknown>; readonly isNew: boolean }[] = [];
  const versions = memory();
  const pathsIn = (folder: string): readonly string[] =>
    Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
  const load = (path: string) => ({ data: files[path] ?? null, file: { path } });
  const own: Implementation = {
    authenticate: () => (isSilent ? silence() : Promise.resolve({})),
    getEntry: (path) => Promise.resolve(load(path)),
    entriesByFolder: async (folder) => {
      // Reason for the exception: backends throw anything.
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      if (failure !== undefined) throw failure;
      return Promise.resolve(
        pathsIn(folder)
          .slice(0, github === undefined ? undefined : 1)
          .map(load),
      );
    },
    ...(github === undefined
      ? {}
      : {
          allEntriesByFolder: (folder: string) =>
            Promise.resolve(
              pathsIn(folder)
                .filter((path) => !github.unreadable.includes(path))
                .map(load),
            ),
        }),
    getMedia: (folder) =>
      isWithoutMedias
        ? silence()
        : Promise.resolve(pathsIn(folder).map((path) => ({ name: path.slice(folder.length + 1) }))),
    unpublishedEntries: () => Promise.resolve(Object.keys(drafts)),
    unpublishedEntry: (which) => {
      const path = 'id' in which ? which.id : `content/${which.collection}/${which.slug}.md`;
      const [collection = '', name = ''] = path.split('/').slice(1);
      return drafts[path] === undefined
        ? Promise.reject(new NoDraft())
        : Promise.resolve({
            collection,
            slug: name.replace('.md', ''),
            diffs: [{ path, id: 'x' }],
          });
    },
    unpublishedEntryDataFile: (_collection, _slug, path) => Promise.resolve(drafts[path] ?? ''),
    persistEntry: ({ dataFiles, assets }, { useWorkflow }) => {
      if (isSilent) return silence();
      received.push(...assets.map(({ path }) => path));
      const target = useWorkflow === true ? drafts : files;
      for (const { path, raw } of dataFiles) target[path] = raw;
      return Promise.resolve();
    },
    persistMedia: () => silence(),
    publishUnpublishedEntry: (collection, slug) => {
      const path = `content/${collection}/${slug}.md`;
      const { [path]: draft } = drafts;
      if (draft === undefined) return Promise.reject(new Error('409'));
      files[path] = draft;
      Reflect.deleteProperty(drafts, path);
      return Promise.resolve();
    },
    deleteFiles: (paths) => {
      if (isSilent) return silence();
      for (const path of paths) Reflect.deleteProperty(files, path);
      return Promise.resolve();
    },
  };
  const backend = guard(own, {
    versions,
    hasBackup: () => Promise.resolve(false),
    unsavedWork: () => Promise.resolve(unsaved),
    tell: (message) => told.push(message),
    isOnline: () => !isOffline,
    holdPage: (saving, isNew) => holds.push({ saving, isNew }),
  });
  const open = async (): Promise<string> => {
    const { data } = await backend.getEntry(PATH);
    return data ?? '';
  };
  const save = async (
    openedFrom: string,
    raw: string,
    useWorkflow = false,
    sent: readonly string[] = [],
  ): Promise<unknown> => {
    versions.saving(PATH, openedFrom);
    const dataFiles = [{ path: PATH, slug: '2026-11-24-a', raw }];
    const assets = sent.map((path) => ({ path }));
    return backend.persistEntry({ dataFiles, assets }, { collectionName: 'news', useWorkflow });
  };
  return { backend, files, drafts, told, received, holds, open, save };
}
