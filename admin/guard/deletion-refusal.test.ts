import { describe, expect, it } from 'vitest';
import { entry, MEDIA, PATH, repository } from './guarded-fixture';

const PICTURED = entry('un', '', '![Vue](../medias/a.png)');

describe('a guarded backend, on deleting an entry', () => {
  it('sends a page that has appeared to « Retirer la page »', async () => {
    const { backend, files, told } = repository({ [PATH]: entry('un') });
    await expect(backend.deleteFiles([PATH], 'x')).rejects.toThrow('Retirer la page');
    expect(files[PATH]).toBeDefined();
    expect(told).toHaveLength(1);
  });

  it.each([
    ['a local repository', {}],
    ['GitHub, which gives a page of files at a time', { github: { unreadable: [] } }],
  ])('keeps a draft that others refer to, and names them, over %s', async (_where, around) => {
    const other = `---\ntitle: Une autre\nid: bbbbbbbbbb\n---\nVoir [ceci](entry:news/aaaaaaaaaa).\n`;
    const { backend } = repository(
      {
        [PATH]: entry('un', 'draft: true\n'),
        'content/pages/a.md': entry('sans rapport'),
        'content/pages/b.md': other,
      },
      around,
    );
    await expect(backend.deleteFiles([PATH], 'x')).rejects.toThrow('« Une autre »');
  });

  it('keeps a figure that the settings give to the press', async () => {
    const path = 'content/figures/part.md';
    const { backend } = repository({
      [path]: entry('un', 'draft: true\n'),
      'content/settings/site.yml': 'pressFigures:\n  - aaaaaaaaaa\n',
    });
    await expect(backend.deleteFiles([path], 'x')).rejects.toThrow('« Réglages du site »');
  });

  it('keeps one that only a draft under review, or work left unsaved, refers to', async () => {
    const link = 'Voir [ceci](entry:news/aaaaaaaaaa).';
    const unsaved = { kind: 'news' as const, path: 'backup.news', raw: entry('un', '', link) };
    for (const around of [{ drafts: { [PATH]: entry('un', '', link) } }, { unsaved: [unsaved] }]) {
      const { backend, files } = repository({ [PATH]: entry('un', 'draft: true\n') }, around);
      await expect(backend.deleteFiles([PATH], 'x')).rejects.toThrow(
        /y renvoient \(« Un titre » \(actualité, (?:brouillon|saisie non enregistrée)/u,
      );
      expect(files[PATH]).toBeDefined();
    }
  });

  it('deletes a draft that nobody refers to, and files that are no entry', async () => {
    const { backend, files } = repository({
      [PATH]: entry('un', 'draft: true\n'),
      [MEDIA]: '',
    });
    await backend.deleteFiles([PATH, MEDIA], 'x');
    expect(files).toEqual({});
  });
});

describe('a guarded backend, on deleting a file', () => {
  it.each([
    ['a page', { [PATH]: PICTURED }, {}],
    ['a draft under review', {}, { drafts: { [PATH]: PICTURED } }],
    ['work left unsaved', {}, { unsaved: [{ kind: 'news' as const, path: PATH, raw: PICTURED }] }],
  ])('keeps one that %s uses, and names it', async (_what, held, around) => {
    const { backend, files, told } = repository({ ...held, [MEDIA]: '' }, around);
    await expect(backend.deleteFiles([MEDIA], 'x')).rejects.toThrow('il sert encore');
    expect(files[MEDIA]).toBe('');
    expect(told).toEqual([expect.stringContaining('« Un titre » (actualité')]);
  });

  it('does not take a draft that it reads for one that a form was filled from', async () => {
    const { backend, drafts, open, save } = repository({ [PATH]: entry('un') });
    const opened = await open();
    drafts[PATH] = entry('son brouillon');
    await backend.deleteFiles([MEDIA], 'x');
    await expect(save(opened, entry('le mien'), true)).rejects.toThrow('quelqu’un a modifié');
  });

  it('keeps it when an entry could not be read: nobody knows, then', async () => {
    const { backend, files } = repository(
      { [PATH]: PICTURED, [MEDIA]: '' },
      { github: { unreadable: [PATH] } },
    );
    await expect(backend.deleteFiles([MEDIA], 'x')).rejects.toThrow('l’on ne peut donc pas savoir');
    expect(files[MEDIA]).toBe('');
  });

  it('says in French that the repository does not answer', async () => {
    const { backend, told } = repository({ [MEDIA]: '' }, { isSilent: true });
    await expect(backend.deleteFiles([MEDIA], 'x')).rejects.toThrow('n’a pas abouti');
    expect(told).toHaveLength(1);
  });
});
