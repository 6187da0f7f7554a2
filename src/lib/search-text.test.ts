import { describe, expect, test } from 'vitest';
import { isRelevant, normaliseForSearch, sharesRoot } from './search-text';

test.each([
  ['l’urbanisme', "l'urbanisme"],
  ['Œuvre, cœur, Ægis, ex æquo', 'Oeuvre, coeur, Aegis, ex aequo'],
  ['télé\u00ADtra\u200Bvail', 'télétravail'],
  ['14\u00A0h\u202F30\u2009!', '14 h 30 !'],
  ['Évry', 'Évry'],
])('%j is indexed as %j', (text, expected) => {
  expect(normaliseForSearch(text)).toBe(expected);
});

describe('words share a root when equal or alike in four letters', () => {
  test.each([
    ['télécentre', 'telecentre', true],
    ['régionaux', 'régional', true],
    ['EPA', 'epa', true],
    ['EPA', 'EPAM', false],
    ['Œuvres', 'oeuvre', true],
    ['a', 'avignon', false],
    ['aviation', 'avignon', false],
    ['2012', '2013', false],
    ['77000', '77001', false],
    ['77', '77', true],
    ['', '', false],
  ])('%j and %j: %s', (word, queryWord, expected) => {
    expect(sharesRoot(word, queryWord)).toBe(expected);
  });
});

describe('a result is relevant when what it highlights resembles the query', () => {
  test.each([
    [['télécentre'], 'telecentre', true],
    [['l’urbanisme'], 'urbanisme', true],
    [["l'EPA"], 'EPA', true],
    [['tiers-lieux'], 'tiers lieux', true],
    [['14', 'h', '30'], '14h30', true],
    [['à', 'a'], 'avignon', false],
    [['l’air'], "l'eau", false],
    [['de', 'à'], 'gare de Avignon', false],
    [['de'], 'de', true],
    [[], 'télécentre', false],
    [['télécentre'], '', false],
    [['télécentre'], ' ?! ', false],
  ])('%j for %j: %s', (highlighted, query, expected) => {
    expect(isRelevant(highlighted, query)).toBe(expected);
  });
});
