import { expect, test } from 'vitest';
import { sample } from '~/quality/sample-content';
import { catalogue } from './catalogue';
import { datasetFiles } from './dataset-files';
import { licenceOf } from './licence';
import { spacesDataset } from './spaces-dataset';

const publisher = { name: 'Initiatives Télécentres 77', email: 'contact@it77.fr' };
const catalogueUnder = (dataLicence: 'lov2' | undefined): string => {
  const described = {
    dataset: spacesDataset,
    entries: [sample('spaces')],
    changed: '2026-11-24',
    licence: licenceOf({ dataLicence }),
  };
  const files = datasetFiles(described);
  return JSON.stringify(catalogue([{ ...described, files }], publisher, '2026-11-24'));
};

test('a licence that is not chosen is said in words, and no address stands for it', () => {
  const text = catalogueUnder(undefined);
  expect(text).toContain('Licence à choisir');
  expect(text).not.toContain('dct:license');
});

test('a licence that is chosen is named by the address that data.gouv.fr knows', () => {
  const text = catalogueUnder('lov2');
  // Of the dataset, and of each of its files.
  expect(
    text.match(
      /"dct:license":\{"@id":"https:\/\/www\.etalab\.gouv\.fr\/licence-ouverte-open-licence"\}/gu,
    ),
  ).toHaveLength(5);
  expect(text).not.toContain('à choisir');
});
