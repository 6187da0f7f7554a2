import { afterEach, describe, expect, it } from 'vitest';
import { loadContent } from './load';
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

  it('finds the image that is there', () => {
    const image = { file: '../medias/a.jpg', decorative: true };
    expect(problemsOf({ 'news/a.md': newsItem({ image }), 'medias/a.jpg': '' })).toEqual([]);
  });

  it('finds no image outside its folder', () => {
    const body = '![Vue](../medias/../news/a.jpg)';
    const files = { 'news/a.md': newsItem({}, body), 'news/a.jpg': '', 'medias/b.jpg': '' };
    expect(problemsOf(files)).toMatchObject([{ path: 'content/news/a.md', field: 'body' }]);
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
