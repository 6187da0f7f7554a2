import { describe, expect, test } from 'vitest';
import { routePath } from './route-path';

describe('the address of a page of a route', () => {
  test.each([
    ['/[...path]', { path: 'actualites/ouverture' }, '/actualites/ouverture/'],
    ['/agenda/[event].ics', { event: 'tour' }, '/agenda/tour.ics'],
    ['/donnees/[name].[format]', { name: 'espaces', format: 'csv' }, '/donnees/espaces.csv'],
    ['/presse/logos/[logo]', { logo: 'it77.svg' }, '/presse/logos/it77.svg'],
    ['/chronologie/[year]/[...page]', { year: '2013', page: undefined }, '/chronologie/2013/'],
    [
      '/chronologie/[year]/[...page]',
      { year: '2013', page: 'page/2' },
      '/chronologie/2013/page/2/',
    ],
  ])('%s with %o is %s', (pattern, params, path) => {
    expect(routePath(pattern, params)).toBe(path);
  });
});
