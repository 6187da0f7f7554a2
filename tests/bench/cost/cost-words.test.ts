/** What the site costs, in French. */
import { describe, expect, it } from 'vitest';
import { bytesWords, costWords } from './cost-words';

it.each([
  [0, '0 o'],
  [999, '999 o'],
  [1500, '1,5 ko'],
  [85_300, '85,3 ko'],
  [719_000, '719 ko'],
  [58e9, '58 Go'],
  [5e16, '50 000 To'],
])('%d bytes are « %s »', (bytes, words) => {
  expect(bytesWords(bytes).replaceAll(/\s/gu, ' ')).toBe(words);
});

describe('the table', () => {
  const costs = {
    pages: ['/', '/a/'],
    first: { bytes: 54_000, requests: 9 },
    next: { bytes: 20_000, requests: 4 },
    feed: '/rss.xml',
    feedMonth: { bytes: 700_000, requests: 720 },
    deployment: { files: 2000, bytes: 36e6 },
  };
  const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ');
  const rows = plain(costWords(costs)).split('\n');

  it('has three cells a row', () => {
    expect(new Set(rows.map((row) => row.split('|').length))).toEqual(new Set([5]));
  });

  it.each([
    ['a day: bytes times visits', 'un jour | 54 Go | 9 000 000 de demandes'],
    [
      'a month: thirty days, at both prices',
      'un mois | 1,6 To | 16 à 130 € à 0,01 ou 0,08 € le Go',
    ],
    [
      'the mean and the peak, in bits',
      '5 Mbit/s en moyenne | 20 Mbit/s et 417 demandes par seconde',
    ],
  ])('%s', (_what, words) => {
    expect(rows.join('\n')).toContain(words);
  });

  it('tells a deployment after another only when there is one', () => {
    const words = 'un déploiement qui suit';
    expect(rows.join('\n')).not.toContain(words);
    expect(costWords({ ...costs, redeployment: { files: 3, bytes: 9000 } })).toContain(words);
  });
});
