import { describe, expect, it, vi } from 'vitest';
import { careful } from './careful-backend';
import type { Implementation } from './implementation';
import { OpenedVersions } from './opened-versions';

const PATH = 'content/news/2026-11-24-a.md';

const entry = (summary: string, more = ''): string =>
  `---\ntitle: Un titre\nsummary: ${summary}\nid: aaaaaaaaaa\n${more}---\nUn texte.\n`;

class NoDraft extends Error {
  readonly notUnderEditorialWorkflow = true;
}

/** A repository in memory, whose backend writes over anything, as Decap's do. */
function repository(
  files: Record<string, string>,
  drafts: Record<string, string> = {},
  writes: 'writes' | 'silent' = 'writes',
) {
  const told: string[] = [];
  const kept = new Map<string, string>();
  const versions = new OpenedVersions({
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => {
      kept.set(name, value);
    },
    removeItem: (name) => {
      kept.delete(name);
    },
  });
  const own: Implementation = {
    getEntry: (path) => Promise.resolve({ data: files[path] ?? null, file: { path } }),
    entriesByFolder: (folder) =>
      Promise.resolve(
        Object.entries(files)
          .filter(([path]) => path.startsWith(`${folder}/`))
          .map(([path, data]) => ({ data, file: { path } })),
      ),
    unpublishedEntry: () =>
      drafts[PATH] === undefined
        ? Promise.reject(new NoDraft())
        : Promise.resolve({ diffs: [{ path: PATH, id: 'x' }] }),
    unpublishedEntryDataFile: (_collection, _slug, path) => Promise.resolve(drafts[path] ?? ''),
    persistEntry: ({ dataFiles }, { useWorkflow }) => {
      if (writes === 'silent') return Promise.reject(new TypeError('Failed to fetch'));
      const target = useWorkflow === true ? drafts : files;
      for (const { path, raw } of dataFiles) target[path] = raw;
      return Promise.resolve();
    },
    publishUnpublishedEntry: () => Promise.reject(new Error('409')),
    deleteFiles: (paths) => {
      for (const path of paths) Reflect.deleteProperty(files, path);
      return Promise.resolve();
    },
  };
  const backend = careful(own, {
    versions,
    hasBackup: () => Promise.resolve(false),
    tell: (message) => told.push(message),
  });
  const open = async (): Promise<string> => {
    const { data } = await backend.getEntry(PATH);
    return data ?? '';
  };
  const save = async (openedFrom: string, raw: string, useWorkflow = false): Promise<unknown> => {
    versions.saving(PATH, openedFrom);
    const file = { path: PATH, slug: '2026-11-24-a', raw };
    return backend.persistEntry({ dataFiles: [file] }, { collectionName: 'news', useWorkflow });
  };
  return { backend, files, drafts, told, open, save };
}

describe('careful, on saving', () => {
  it('writes over the version that was opened, as often as wanted', async () => {
    const { files, open, save, told } = repository({ [PATH]: entry('un') });
    const opened = await open();
    await save(opened, entry('deux'));
    await save(opened, entry('trois'));
    expect(files[PATH]).toBe(entry('trois'));
    expect(told).toEqual([]);
  });

  it('keeps a colleague’s version, names what she changed, and tells what to do', async () => {
    const { files, open, save, told } = repository({ [PATH]: entry('un') });
    const opened = await open();
    files[PATH] = entry('le sien');
    await expect(save(opened, entry('le mien'))).rejects.toThrow('quelqu’un a modifié cette fiche');
    expect(files[PATH]).toBe(entry('le sien'));
    expect(told).toEqual([expect.stringContaining('(Résumé)')]);
    expect(told[0]).toContain('Votre texte reste dans ce formulaire');
  });

  it('tells that the entry was deleted meanwhile', async () => {
    const { files, open, save, told } = repository({ [PATH]: entry('un') });
    const opened = await open();
    Reflect.deleteProperty(files, PATH);
    await expect(save(opened, entry('deux'))).rejects.toThrow();
    expect(told).toEqual([expect.stringContaining('n’a pas été retrouvée dans le dépôt')]);
  });

  it('keeps the draft that a colleague began on the same page', async () => {
    const { drafts, open, save, told } = repository({ [PATH]: entry('un') });
    const opened = await open();
    drafts[PATH] = entry('son brouillon');
    await expect(save(opened, entry('le mien'), true)).rejects.toThrow();
    expect(drafts[PATH]).toBe(entry('son brouillon'));
    expect(told).toHaveLength(1);
  });

  it('says in French that the repository does not answer', async () => {
    const { open, save, told } = repository({ [PATH]: entry('un') }, {}, 'silent');
    const opened = await open();
    await expect(save(opened, entry('deux'))).rejects.toThrow('le dépôt ne répond pas');
    expect(told).toHaveLength(1);
  });
});

describe('careful, on publishing', () => {
  it('says why in French, and never lets GitHub merge by force', async () => {
    const { backend, told } = repository({});
    const forceMergePR = vi.fn();
    backend.api = { forceMergePR };
    await expect(backend.publishUnpublishedEntry('news', 'a')).rejects.toThrow(
      'n’a pas été publié',
    );
    expect(backend.api.forceMergePR).not.toBe(forceMergePR);
    expect(told).toHaveLength(1);
  });
});

describe('careful, on deleting', () => {
  it('sends a page that has appeared to « Retirer la page »', async () => {
    const { backend, files, told } = repository({ [PATH]: entry('un') });
    await expect(backend.deleteFiles([PATH], 'x')).rejects.toThrow('Retirer la page');
    expect(files[PATH]).toBeDefined();
    expect(told).toHaveLength(1);
  });

  it('keeps a draft that others refer to, and names them', async () => {
    const other = `---\ntitle: Une autre\nid: bbbbbbbbbb\n---\nVoir [ceci](entry:news/aaaaaaaaaa).\n`;
    const { backend } = repository({
      [PATH]: entry('un', 'draft: true\n'),
      'content/pages/b.md': other,
    });
    await expect(backend.deleteFiles([PATH], 'x')).rejects.toThrow('« Une autre »');
  });

  it('deletes a draft that nobody refers to, and files that are no entry', async () => {
    const { backend, files } = repository({
      [PATH]: entry('un', 'draft: true\n'),
      'content/medias/a.png': '',
    });
    await backend.deleteFiles([PATH, 'content/medias/a.png'], 'x');
    expect(files).toEqual({});
  });
});
