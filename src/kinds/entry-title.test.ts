import { expect, test } from 'vitest';
import { storedEntry } from '~/content/check/entry-fixture';
import { entryTitle, linkWords } from './entry-title';

test.each([
  ['a key figure by its value, then what it measures', 'figures', '16 % Chiffre', '16 % Chiffre'],
  ['another entry by its title', 'glossary', 'Chiffre', 'Chiffre'],
] as const)('%s', (_called, kind, title, words) => {
  const entry = storedEntry(kind, 'Chiffre', kind === 'figures' ? { unit: '%' } : {});
  expect(entryTitle(entry)).toBe(title);
  expect(linkWords(entry)).toBe(words);
});
