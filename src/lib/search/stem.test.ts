import { expect, test } from 'vitest';
import { stemOf } from './stem';

test.each([
  ['telecentre', 'telecentres'],
  ['regional', 'regionale', 'regionaux', 'regionales'],
  ['ouvert', 'ouverte', 'ouverts', 'ouvertes'],
  ['ferme', 'fermee', 'fermes', 'fermer'],
  ['travail', 'travailler'],
  ['lieu', 'lieux'],
  ['bureau', 'bureaux'],
  ['gare', 'gares'],
  ['premier', 'premiere', 'premieres'],
  ['actuel', 'actuelle', 'actuelles'],
  ['collectif', 'collective', 'collectives'],
  ['departemental', 'departementale', 'departementaux'],
])('%s and its forms are one family', (...forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1);
});

test.each([
  ['commune', 'communisme'],
  ['commune', 'communaute'],
  ['seine', 'sein'],
  ['bordeaux', 'bord'],
  ['marie', 'mariage'],
])('%s and %s are not', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test.each(['it77', '2012', '16%', '2h30'])('%s stays as it is', (number) => {
  expect(stemOf(number)).toBe(number);
});
