import { describe, expect, it } from 'vitest';
import { pageFrom, pageOfList, pageWords, ROWS, savedPage } from './list-pages';

describe('a page of a list', () => {
  it.each([
    [0, 1, { page: 1, last: 1, from: 0, to: 0 }],
    [ROWS, 1, { page: 1, last: 1, from: 0, to: ROWS }],
    [ROWS + 1, 2, { page: 2, last: 2, from: ROWS, to: ROWS + 1 }],
    [ROWS + 1, 9, { page: 2, last: 2, from: ROWS, to: ROWS + 1 }],
    [4019, 0, { page: 1, last: 41, from: 0, to: ROWS }],
  ])('of %i entries, the page %i asked', (size, asked, expected) => {
    expect(pageOfList(size, asked)).toEqual(expected);
  });

  it('says what it shows', () => {
    const words = pageWords(pageOfList(4019, 41), 4019);
    expect(words.replaceAll(/\s/gu, ' ')).toBe('Fiches 4 001 à 4 019 sur 4 019');
  });
});

describe('the page on which a list was left', () => {
  it('is found again while the list is in the same order', () => {
    expect(pageFrom(savedPage(3, 'date'), 'date')).toBe(3);
    expect(pageFrom(savedPage(3, 'date'), 'titre')).toBe(1);
  });

  it.each(['', '{', 'null', '{"page":"3","choices":"date"}'])(
    'is the first one: « %s »',
    (saved) => {
      expect(pageFrom(saved, 'date')).toBe(1);
    },
  );
});
