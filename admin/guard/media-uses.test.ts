import { describe, expect, it } from 'vitest';
import { mediaRefusal, unusedMedias, usesOf } from './media-uses';
import type { EntryFile } from './references-to';

const file = (title: string, body: string, more = '', kind: EntryFile['kind'] = 'news') => ({
  kind,
  path: `content/${kind}/${title}.md`,
  raw: `---\ntitle: ${title}\nid: aaaaaaaaaa\n${more}---\n${body}\n`,
});
const nowhere = { published: [], drafts: [], unsaved: [] };
const refused = (name: string, ...published: readonly EntryFile[]): string | undefined =>
  mediaRefusal(name, { ...nowhere, published });

describe('mediaRefusal', () => {
  it.each([
    ['the image of an entry', file('Une', '', 'image:\n  file: ../medias/a.jpg\n'), 'a.jpg'],
    ['an image of a text', file('Une', '![Vue](../medias/a.jpg)'), 'a.jpg'],
    ['a document of a text', file('Une', '[Le plan](../medias/a.pdf "PDF")'), 'a.pdf'],
    ['a name with a space', file('Une', '[Le plan](../medias/le%20plan.pdf)'), 'le plan.pdf'],
    ['a name with an accent', file('Une', '![Vue](<../medias/été.jpg>)'), 'été.jpg'],
  ])('names who uses %s, and says what to do', (_what, entry, name) => {
    const message = refused(name, entry);
    expect(message).toContain(`Le fichier ${name} n’a pas été supprimé`);
    expect(message).toContain('il sert encore à « Une » (actualité)');
    expect(message).toContain('Choisissez-y d’abord un autre fichier');
  });

  it.each([
    ['another file', '![Vue](../medias/b.jpg)'],
    ['a file whose name goes on', '[Tout](../medias/a.jpg.zip), [le reste](../medias/a.jpg-2)'],
    ['a file whose name ends alike', '![Vue](../medias/vue-a.jpg)'],
    ['the name alone', 'Le fichier a.jpg a été perdu.'],
  ])('lets go of what only %s resembles', (_what, body) => {
    expect(refused('a.jpg', file('Une', body))).toBeUndefined();
  });

  it('names the settings, whose photographs the press takes', () => {
    const settings = 'pressPhotographs:\n  - file: ../medias/a.jpg\n';
    expect(mediaRefusal('a.jpg', { ...nowhere, settings })).toContain(
      'il sert encore à « Réglages du site »',
    );
    expect(mediaRefusal('b.jpg', { ...nowhere, settings })).toBeUndefined();
    expect(unusedMedias(['a.jpg', 'b.jpg'], { ...nowhere, settings })).toEqual(['b.jpg']);
  });

  it('counts a page withdrawn: its file is still checked by the build', () => {
    const retired = 'retired:\n  date: 2026-01-10\n  reason: Faux.\n';
    expect(refused('a.jpg', file('Une', '![Vue](../medias/a.jpg)', retired))).toContain('« Une »');
  });

  it('says where it found them, each once, three at most', () => {
    const body = '![Vue](../medias/a.jpg)';
    const page = file('Une page', body, '', 'pages');
    const message = mediaRefusal('a.jpg', {
      published: [page],
      drafts: [page, file('Un brouillon', body)],
      unsaved: [file('Une saisie', body, '', 'events'), file('Une autre', body)],
    });
    expect(message).toContain(
      'à « Une page » (page), « Un brouillon » (actualité, brouillon), « Une saisie » (événement, saisie non enregistrée de ce navigateur)….',
    );
  });

  it('names by its path an entry that cannot be read', () => {
    const broken = { ...file('Une', ''), raw: '---\ntitle: [\n---\n![Vue](../medias/a.jpg)\n' };
    expect(refused('a.jpg', broken)).toContain('« content/news/Une.md » (actualité)');
  });
});

describe('where each file is used', () => {
  it('is told by name, drafts included, after what is of no use', () => {
    const published = [file('Une', '![Vue](../medias/b.jpg)')];
    const drafts = [file('Deux', '[Le plan](../medias/a.pdf)'), ...published];
    const found = usesOf(['b.jpg', 'a.pdf', 'c.png'], { ...nowhere, published, drafts });
    expect(found.map(({ name, uses }) => [name, uses.map((use) => use.name)])).toEqual([
      ['c.png', []],
      ['a.pdf', ['« Deux » (actualité, brouillon)']],
      ['b.jpg', ['« Une » (actualité)']],
    ]);
  });
});
