import { describe, expect, it } from 'vitest';
import { linkTargets } from './link-targets';

const found = (href: string): readonly string[] =>
  linkTargets(`Un [lien](${href}).`).map(({ type }) => type);

describe('a link of a text', () => {
  it.each([
    '//ailleurs.fr/',
    '/../agenda/',
    '/./',
    '/%2e%2e/',
    '/agenda\\\\bal/',
    '\\\\\\\\ailleurs.fr/',
    '</agenda du mois/>',
    '/Agenda/',
    'agenda/',
    'www.it77.fr',
    '?q=gare',
    'https:\\\\\\\\ailleurs.fr',
    'https://ailleurs.fr\\\\page',
    'https:ailleurs.fr',
    'blob:https://ailleurs.fr/1',
    'data:image/png;base64,AAAA',
    'ms-msdt:/id',
    'ftp://ailleurs.fr/',
    '<>',
  ])('goes astray: %s', (href) => {
    expect(found(href)).toEqual(['astray']);
  });

  it.each([
    ['/', '/'],
    ['/agenda/', '/agenda/'],
    ['/agenda/#bal', '/agenda/'],
    ['/recherche/?q=gare%20de%20Meaux', '/recherche/'],
    ['/rss.xml', '/rss.xml'],
  ])('leads to a page of the site: %s', (href, path) => {
    expect(linkTargets(`Un [lien](${href}).`)).toEqual([{ type: 'page', path, words: 'lien' }]);
  });

  it('needs words', () => {
    expect(linkTargets('Un [ ](/agenda/).')).toEqual([{ type: 'wordless', href: '/agenda/' }]);
  });

  it.each([
    '#suite',
    'https://ailleurs.fr',
    'https://ailleurs.fr/une%5Cpage?a=b#c',
    'mailto:contact@it77.fr',
    'tel:+33123456789',
  ])('leads where it says: %s', (href) => {
    expect(found(href)).toEqual([]);
  });

  it.each(['https://it77.fr/agenda/', 'http://www.it77.fr/spip.php?article12'])(
    'names our own site as another: %s',
    (href) => {
      expect(found(href)).toEqual(['own-host']);
    },
  );

  it('is told of with its words, as the text has them', () => {
    expect(linkTargets('Lire [**notre** réponse](//ailleurs.fr/).')).toEqual([
      { type: 'astray', href: '//ailleurs.fr/', words: 'notre réponse' },
    ]);
  });
});
