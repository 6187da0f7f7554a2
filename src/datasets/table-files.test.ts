import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { sample } from '~/quality/sample-content';
import { EXCEL_CSV, PLAIN_CSV } from '~/lib/csv';
import { figuresDataset } from './figures-dataset';
import { datasetCsv } from './table-files';

const figure = sample('figures', {
  id: 'temps-gagne',
  value: '+ 13',
  numeric: 13.5,
  contradictions: [{ text: 'On lit 12; ailleurs.' }, { text: 'Puis 14.' }],
  contradictedBy: ['autre', 'cache'],
});
const other = sample('figures', { id: 'autre' });

test.each([
  [PLAIN_CSV, '13.5'],
  [EXCEL_CSV, '13,5'],
])('a figure is a row with its provenance and what contradicts it', (flavour, number) => {
  const rows: unknown = parse(datasetCsv(figuresDataset, [figure, other], flavour), {
    columns: true,
    bom: true,
    delimiter: flavour.separator,
  });
  expect(rows).toMatchObject([
    {
      identifiant: 'temps-gagne',
      valeur: "'+ 13",
      valeur_numerique: number,
      date: '2026-06-01',
      contradictions: 'On lit 12; ailleurs. | Puis 14.',
      // What the site does not show is named nowhere.
      autres_chiffres: 'autre',
      sources: 'Le Moniteur, 2012 https://exemple.fr/article',
      source_independante: 'non',
      page: 'https://www.it77.fr/chiffres/figures-1/',
    },
    { identifiant: 'autre' },
  ]);
});
