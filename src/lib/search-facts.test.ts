import { describe, expect, it } from 'vitest';
import { searchAttributes } from './search-facts';

describe('what the search is told of a page', () => {
  it('stands on one element, each value in its own attribute, commas and all', () => {
    expect(
      searchAttributes({
        genre: 'Événement',
        date: '2015-06-17',
        themes: ['Lieux', 'Économie, emploi'],
      }),
    ).toEqual({
      'data-pagefind-filter': 'genre[data-f0], annee[data-f1], theme[data-f2], theme[data-f3]',
      'data-f0': 'Événement',
      'data-f1': '2015',
      'data-f2': 'Lieux',
      'data-f3': 'Économie, emploi',
      'data-date': '2015-06-17',
      'data-pagefind-sort': 'date[data-date]',
      'data-pagefind-meta': 'date[data-date]',
    });
  });

  it('sorts a page without a date after the others, and gives it no year', () => {
    expect(searchAttributes({ genre: 'Page' })).toEqual({
      'data-pagefind-filter': 'genre[data-f0]',
      'data-f0': 'Page',
      'data-date': '0000',
      'data-pagefind-sort': 'date[data-date]',
      'data-pagefind-meta': 'date[data-date]',
    });
  });

  it('is nothing for a page the search leaves out', () => {
    expect(searchAttributes(undefined)).toEqual({});
  });
});
