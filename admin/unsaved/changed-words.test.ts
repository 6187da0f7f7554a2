import { describe, expect, it } from 'vitest';
import { changedWords } from './changed-words';

const LONG = Array.from({ length: 60 }, (_, index) => `mot${String(index)}`).join(' ');

describe('changedWords', () => {
  it.each([
    ['a word', 'Un bel été.', 'Un long été.', 'Un bel été.', 'Un long été.'],
    [
      'a word far from both ends',
      'un deux trois quatre cinq six sept huit neuf dix onze',
      'un deux trois quatre cinq SIX sept huit neuf dix onze',
      '… deux trois quatre cinq six sept huit neuf dix …',
      '… deux trois quatre cinq SIX sept huit neuf dix …',
    ],
    ['a field that was empty', '', 'Un résumé.', '', 'Un résumé.'],
    ['a field emptied', 'Un résumé.', '', 'Un résumé.', ''],
    ['words added at the end', 'Un.', 'Un.\n\nDeux.', 'Un.', 'Un. Deux.'],
    ['a word repeated', 'non non', 'non non non', 'non non', 'non non non'],
  ])('%s', (_case, was, is, before, after) => {
    expect(changedWords(was, is)).toEqual({ before, after });
  });

  it('cuts what is long', () => {
    const { after } = changedWords('', LONG);
    expect(after.split(' ')).toHaveLength(31);
    expect(after).toMatch(/^mot0 .* mot29 …$/u);
  });
});
