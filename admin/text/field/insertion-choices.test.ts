import { expect, test } from 'vitest';
import { insertionChoices } from './insertion-choices';

test.each([
  ['tab', ['Tableau']],
  ['chiffre', ['Chiffre clé']],
  ['encadre', ['Encadré']],
  ['liste num', ['Liste numérotée']],
  ['lig', ['Tableau', 'Liste à puces', 'Filet']],
  ['pdf', ['Document à télécharger']],
  ['zzz', []],
])('« %s » finds %o', (asked, labels) => {
  expect(insertionChoices(asked).map(({ label }) => label)).toEqual(labels);
});

test('nothing typed gives all', () => {
  expect(insertionChoices('')).toHaveLength(15);
});
