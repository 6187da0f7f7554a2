import { describe, expect, it } from 'vitest';
import { crossProblems } from './cross-check';
import { storedEntry as entry } from './entry-fixture';
import type { StoredEntry } from '~/kinds/entry';

const found = (...entries: readonly StoredEntry[]): readonly string[] =>
  crossProblems(entries, {
    hasMedia: (name) => name === 'photo.jpg',
    routes: ['/espaces/tableau/'],
  }).map(({ path, field, message }) => `${path} ${field} : ${message}`);

describe('crossProblems', () => {
  it('finds nothing wrong in entries that hold together', () => {
    const body =
      'Un [1](source:1), [16 %](figure:part), [lieu](entry:spaces/camus), ![Vue](../medias/photo.jpg)';
    const news = entry('news', 'une', { spaces: ['camus'], sources: [{ label: 'A' }] }, body);
    expect(found(news, entry('spaces', 'camus'), entry('figures', 'part'))).toEqual([]);
  });

  it.each<readonly [string, object, string, string]>([
    [
      'an unknown reference',
      { spaces: ['camus'] },
      '',
      'spaces : « Espaces concernés » : aucune fiche ne porte l’identifiant « camus » ; choisissez une fiche qui existe',
    ],
    [
      'a missing image',
      { image: { file: '../medias/a.jpg', decorative: true } },
      '',
      'image.file : « Fichier » : le fichier a.jpg n’est pas dans content/medias ; ajoutez-le ou choisissez-en un autre',
    ],
    [
      'a source that is not in the list',
      { sources: [{ label: 'A' }] },
      'Un [2](source:2).',
      'body : « Texte » : le texte renvoie à la source 2, or la fiche en a 1',
    ],
    [
      'a link to nobody',
      {},
      'Un [lieu](entry:spaces/camus).',
      'body : « Texte » : le lien « lieu » renvoie à « spaces/camus », qui n’existe pas ; menez-le à une autre page, ou ôtez-le',
    ],
    [
      'a figure that does not exist',
      {},
      'Un [16 %](figure:part).',
      'body : « Texte » : le lien « 16 % » renvoie à « figures/part », qui n’existe pas ; menez-le à une autre page, ou ôtez-le',
    ],
    [
      'a link of no known form',
      {},
      'Un [lieu](entry:camus).',
      'body : « Texte » : lien « entry:camus » : écrivez entry:genre/identifiant, figure:identifiant ou source:numéro',
    ],
    [
      'a link that leads neither to the web nor to the site',
      {},
      'Un [lieu](//ailleurs.fr/).',
      'body : « Texte » : le lien « lieu » mène à « //ailleurs.fr/ », qui n’est ni sur le web ni sur le site ; écrivez une adresse complète (https://…), ou celle d’une page du site (/agenda/)',
    ],
    [
      'an image of the text that is missing',
      {},
      '![Vue](../medias/a.jpg)',
      'body : « Texte » : l’image a.jpg n’est pas dans content/medias',
    ],
    [
      'a figure quoted beside another number',
      {},
      '[16 % des 27 entreprises](figure:une)',
      'body : « Texte » : le lien « 16 % des 27 entreprises » cite un chiffre et tient un autre nombre ; laissez dans ses mots le seul nombre de ce chiffre',
    ],
    [
      'a document of the text that is missing',
      {},
      '[Le programme](../medias/a.pdf)',
      'body : « Texte » : le document a.pdf n’est pas dans content/medias ; ajoutez-le ou choisissez-en un autre',
    ],
    [
      'a document without a file',
      {},
      '[Le programme](../medias/)',
      'body : « Texte » : un document n’a pas de fichier ; choisissez-le ou retirez-le',
    ],
    [
      'a document that the site does not serve',
      {},
      '[La photographie](../medias/photo.jpg)',
      'body : « Texte » : le site ne sert pas photo.jpg ; choisissez un document pdf, odt, ods, docx, xlsx, csv, zip',
    ],
    [
      'an image of the text that says nothing',
      {},
      '![](../medias/photo.jpg)',
      'body : « Texte » : l’image photo.jpg n’a pas de texte de remplacement ; écrivez ![ce qu’elle montre](…)',
    ],
  ])('tells of %s', (_name, change, body, problem) => {
    const wrong = entry('news', 'une', change, body === '' ? 'Un texte.' : body);
    expect(found(wrong, entry('figures', 'une'))).toEqual([`content/news/une.md ${problem}`]);
  });

  it('gives a number to one entry of a kind only', () => {
    const first = entry('news', 'une', { id: 'numero' });
    expect(found(first, entry('news', 'deux', { id: 'numero' }))).toEqual([
      'content/news/deux.md id : l’identifiant « numero » est déjà pris par content/news/une.md ; donnez-en un autre',
    ]);
    expect(found(first, entry('spaces', 'lieu', { id: 'numero' }))).toEqual([]);
  });

  it('asks every page of the site when it came on it', () => {
    const undated = { published: undefined };
    expect(found(entry('news', 'brouillon', { ...undated, draft: true }))).toEqual([]);
    expect(found(entry('news', 'prevue', { ...undated, publishAt: '2027-01-02T09:00' }))).toEqual(
      [],
    );
    expect(found(entry('news', 'une', undated))).toEqual([
      'content/news/une.md published : « Publiée sur ce site le » : vide ; écrivez le jour où la page paraît, par exemple published: 2026-11-24',
    ]);
  });

  it('gives the number of a press text to one only', () => {
    const numbered = (slug: string, releaseNumber: string): StoredEntry =>
      entry('news', slug, { type: 'release', releaseNumber });
    const first = numbered('une', 'CP-2026-01');
    expect(found(first, numbered('deux', 'CP-2026-02'))).toEqual([]);
    expect(found(first, numbered('deux', 'CP-2026-01'))).toEqual([
      'content/news/deux.md releaseNumber : « Numéro » : CP-2026-01 est déjà celui de « une » ; donnez à ce texte le numéro suivant, ou corrigez l’autre fiche (content/news/une.md)',
    ]);
  });

  it('gives no entry the address of another, nor one of the site', () => {
    expect(found(entry('spaces', 'tableau'), entry('spaces', 'camus', { id: 'autre' }))).toEqual([
      'content/spaces/tableau.md slug : « Adresse de la page » : l’adresse /espaces/tableau/ est celle d’une page ou d’un fichier du site ; choisissez-en une autre',
    ]);
  });
});
