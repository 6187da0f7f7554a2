import { expect, it } from 'vitest';
import { lengthInWords } from './length-in-words';

it.each([
  ['', 0],
  ['  ', 0],
  ['Créée le 14 mai 2012', 5],
  ['l’association Initiatives Télécentres 77 (IT77)', 5],
  ['les télécentres de Seine-et-Marne', 4],
  ['« Un lieu » : 16 %, puis rien – ou presque !', 7],
  ['deux\u00A0mots', 2],
  ['deux\n\nparagraphes', 2],
])('%j has %i words', (text, words) => {
  expect(lengthInWords(text)).toBe(words);
});
