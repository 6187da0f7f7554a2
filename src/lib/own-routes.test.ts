import { describe, expect, it, test } from 'vitest';
import { ownRoutes, siteHolds } from './own-routes';

const PAGES = [
  'index.astro',
  '404.astro',
  '[...path].astro',
  '[icon].png.ts',
  '_brouillon.astro',
  'agenda/index.astro',
  'annees/[slug]/[kind].astro',
  'cartes/[...card].png.ts',
  'contact/merci.astro',
  'presse/revue/page/[page].astro',
  'ressources/[slug].[format].ts',
  'rss.xml.ts',
];
const routes = ownRoutes(PAGES, ['flux.css', '.well-known/security.txt']);
const holds = siteHolds(routes);

test('a file of the site says its address', () => {
  expect(routes).toEqual(
    expect.arrayContaining(['/', '/agenda/', '/contact/merci/', '/rss.xml', '/flux.css']),
  );
  expect(routes.join()).not.toContain('brouillon');
});

describe('the site holds', () => {
  it.each([
    ['its home page', '/'],
    ['a page', '/agenda/'],
    ['a page in other letters', '/Agenda/'],
    ['the page of missing addresses', '/404/'],
    ['a file, with the slash of a page', '/rss.xml/'],
    ['what would make a folder of a file', '/rss.xml/ancien/'],
    ['a file served as it is', '/flux.css/'],
    ['an icon', '/icon-192.png/'],
    ['the card of any page', '/cartes/association/'],
    ['the years, those to come too', '/annees/2099/actualites/'],
    ['all that shares the address of pages of a list', '/presse/revue/page/2/'],
    ['the reference of any resource', '/ressources/etude.bib/'],
    ['what Astro adds', '/_astro/a.css'],
    ['what the build adds', '/pagefind/'],
    ['the notices of pages withdrawn', '/retirees/agenda/bal/'],
    ['what Netlify answers itself', '/.netlify/functions/publication/'],
    ['the editors’ pages', '/admin/nouvelle/'],
    ['the address whose card is the home page’s', '/accueil/'],
  ])('%s', (_case, address) => {
    expect(holds(address)).toBe(true);
  });

  it.each([
    ['an entry among those of a list', '/agenda/bal/'],
    ['an entry whose name begins as that of a page', '/agenda-2026/'],
    ['a page of editors', '/association/'],
    ['a resource', '/ressources/etude/'],
    ['what is under a page', '/contact/acces/'],
    ['a draft of a route', '/_brouillon/'],
  ])('not %s', (_case, address) => {
    expect(holds(address)).toBe(false);
  });
});
