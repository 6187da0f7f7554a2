import { expect, test } from 'vitest';
import { indexedPage, type IndexedPage } from './indexed-page';
import { siteWords } from './site-words';

const page = (text: string, url = '/a/b/c/'): IndexedPage =>
  indexedPage({ url, title: '', kicker: '', text, filters: {}, date: '0000' });

const words = siteWords([
  page('Un télécentre, des télécentres et des télécentres, un train.'),
  page('Le télécentre'),
  page('La gare'),
  page('La gare d’Évry, à Melun', '/eco-conception/'),
  page('Gare d’Étampes, 863 places en 2012'),
]);

test.each([
  ['once, as texts write them most, the most used first', 't', 'télécentre\ntrain'],
  ['in files by their initials, accents aside', 'e', 'eco Évry étampes'],
  ['on a line that is not the last when all are of several pages', 'g', 'gare\n'],
  ['all figures together', '0', '2012 863'],
  ['in a file all the same when there are none', 'z', ''],
])('the words of the site stand %s', (_how, initial, lines) => {
  expect(words.get(initial)).toBe(lines);
});
