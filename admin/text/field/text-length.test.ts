import { expect, test } from 'vitest';
import { textLength } from './text-length';

test.each([
  ['', 'Aucun mot pour l’instant'],
  [' — ! ', 'Aucun mot pour l’instant'],
  ['Bonjour', '1 mot · 1 min de lecture'],
  ['L’été, vingt-deux lieux : 16 %.', '4 mots · 1 min de lecture'],
  ['mot '.repeat(460), '460 mots · 2 min de lecture'],
])('« %s »', (text, said) => {
  expect(textLength(text)).toBe(said);
});
