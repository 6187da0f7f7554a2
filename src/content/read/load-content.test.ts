import { afterEach, describe, expect, it } from 'vitest';
import { loadContent } from './load-content';
import { newsItem, space, temporaryContent, type TemporaryContent } from './temporary-content';

let content: TemporaryContent;
afterEach(() => {
  content.remove();
});

function load(files: Readonly<Record<string, string>>): ReturnType<typeof loadContent> {
  content = temporaryContent(files);
  return loadContent(content.root);
}

const problemsOf = (files: Readonly<Record<string, string>>) => load(files).problems;

describe('loadContent', () => {
  it('gives back entries of every kind, and the settings', () => {
    const { entries, settings, problems } = load({
      'news/a.md': newsItem({ spaces: ['lieu'] }, 'Voir [le lieu](entry:spaces/lieu).'),
      'spaces/lieu.md': space(),
    });
    expect(problems).toEqual([]);
    expect(settings?.legalName).toBe('Initiatives Télécentres 77');
    expect(entries.map(({ kind, slug, path }) => ({ kind, slug, path }))).toEqual([
      { kind: 'news', slug: 'a', path: 'content/news/a.md' },
      { kind: 'spaces', slug: 'lieu', path: 'content/spaces/lieu.md' },
    ]);
  });

  it.each<readonly [string, string, string, RegExp]>([
    ['a missing title', newsItem({ title: '' }), 'title', /« Titre » : ce champ est obligatoire/u],
    ['an unknown key', newsItem({ titre: 'x' }), 'titre', /^champ inconnu : /u],
    [
      '31 February',
      newsItem({ date: '2026-02-31', datePrecision: 'day' }),
      'date',
      /un jour qui existe/u,
    ],
    [
      'broken YAML',
      '---\ntitle: "Titre\nid: a\n---\n',
      'en-tête',
      /^en-tête illisible à la ligne \d/u,
    ],
    ['no front matter', 'Un texte.', 'en-tête', /^l’en-tête manque/u],
    ['an unknown reference', newsItem({ spaces: ['camus'] }), 'spaces', /l’identifiant « camus »/u],
    [
      'a missing image',
      newsItem({ image: { file: '../medias/a.jpg', decorative: true } }),
      'image.file',
      /le fichier a\.jpg n’est pas dans content\/medias/u,
    ],
  ])('names the file and the field of %s', (_name, source, field, message) => {
    expect(problemsOf({ 'news/a.md': source })).toEqual([
      { path: 'content/news/a.md', field, message: expect.stringMatching(message) as string },
    ]);
  });

  it('takes the end of the address that editors chose, in place of the file’s name', () => {
    const { entries } = load({ 'news/a.md': newsItem({ slug: 'choisie' }) });
    expect(entries.map(({ slug, path }) => ({ slug, path }))).toEqual([
      { slug: 'choisie', path: 'content/news/a.md' },
    ]);
  });

  it('reads words without what outputs forbid, wherever they stand in the file', () => {
    const source = newsItem({ title: 'Un\u0003 titre\vlong\uD800' }, 'Un\u0008 texte.');
    const raw = source.replace('Résumé.', 'Un\u000B résumé\u0000\uFFFF.');
    const { entries, problems } = load({ 'news/a.md': raw });
    expect(problems).toEqual([]);
    expect(entries[0]?.data).toMatchObject({ title: 'Un titre long', summary: 'Un résumé.' });
    expect(entries[0]?.body).toBe('Un texte.\n');
  });

  it('reads the links of a text as the page will draw them', () => {
    const body =
      'Voir [le lieu](entry:spaces/li\u0003eu) et [un autre](entry:spaces/ri&#x202E;en).';
    const [problem, ...others] = problemsOf({
      'news/a.md': newsItem({}, body),
      'spaces/lieu.md': space(),
    });
    expect(problem?.message).toContain('« spaces/rien »');
    expect(others).toEqual([]);
  });

  it.each<readonly [string, object, string]>([
    ['an identifier', { id: 'num\u0003ero' }, 'id'],
    ['the end of an address', { slug: 'a\u200Bb' }, 'slug'],
    ['a former address', { previousUrls: ['/a\u0008vant/'] }, 'previousUrls[0]'],
    [
      'the address of a source',
      { sources: [{ label: 'A', url: 'https://a.fr/\u0003' }] },
      'sources[0].url',
    ],
    ['a file', { image: { file: '../medias/a\u0003.jpg', decorative: true } }, 'image.file'],
    ['a reference', { spaces: ['cam\u0003us'] }, 'spaces[0]'],
  ])('refuses a character that nobody sees in %s', (_name, change, field) => {
    expect(problemsOf({ 'news/a.md': newsItem(change) })).toEqual([
      {
        path: 'content/news/a.md',
        field,
        message: expect.stringMatching(
          /« .+ » : la valeur cache un caractère invisible \(U\+/u,
        ) as string,
      },
    ]);
  });

  it.each([
    ['news/ti\u0003tre.md', 'content/news/ti[U+0003]tre.md'],
    ['medias/a\u202Egpj.exe', 'content/medias/a[U+202E]gpj.exe'],
    ['medias/plus\u000Bbas/a.jpg', 'content/medias/plus[U+000B]bas'],
  ])('refuses a file whose name hides a character: %j', (name, path) => {
    expect(problemsOf({ 'news/a.md': newsItem(), [name]: newsItem({ id: 'autre' }) })).toEqual([
      {
        path,
        field: 'fichier',
        message: expect.stringMatching(
          /^son nom cache un caractère invisible \(U\+[0-9A-F]{4}\) ; renommez-le/u,
        ) as string,
      },
    ]);
  });

  it('finds the image that is there', () => {
    const image = { file: '../medias/a.jpg', decorative: true };
    expect(problemsOf({ 'news/a.md': newsItem({ image }), 'medias/a.jpg': '' })).toEqual([]);
  });

  it('finds no image outside its folder', () => {
    const body = '![Vue](../medias/../news/a.jpg)';
    const files = { 'news/a.md': newsItem({}, body), 'news/a.jpg': '', 'medias/b.jpg': '' };
    expect(problemsOf(files)).toMatchObject([
      { path: 'content/news/a.jpg', field: 'fichier' },
      { path: 'content/news/a.md', field: 'body' },
    ]);
  });

  it('lets no entry take an address of the site', () => {
    expect(problemsOf({ 'spaces/tableau.md': space() })).toMatchObject([
      { path: 'content/spaces/tableau.md', field: 'slug' },
    ]);
  });

  it('checks the settings', () => {
    const [problem] = problemsOf({ 'settings/site.yml': 'legalName: IT77\n' });
    expect(problem).toMatchObject({ path: 'content/settings/site.yml', field: 'contactEmail' });
  });

  it('says which line of the settings cannot be read', () => {
    const [problem] = problemsOf({ 'settings/site.yml': 'legalName: "IT77\n' });
    expect(problem?.message).toMatch(/illisible à la ligne \d/u);
  });
});
