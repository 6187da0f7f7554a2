/** The datasets of the site: their public entries, their files, their last change. */
import { catalogue, type Catalogued } from '~/datasets/catalogue';
import type { DataFile } from '~/datasets/data-file';
import { DATASETS } from '~/datasets';
import { datasetFiles, schemaFile } from '~/datasets/dataset-files';
import { licenceOf } from '~/datasets/licence';
import { lastChangeOf, latestDay } from '~/lib/last-change-of';
import { DATA, DATA_CATALOGUE } from '~/lib/paths';
import { published, siteSettings, withdrawn } from './index';
import { once } from './once';

const datasets = once<Promise<readonly Catalogued[]>>();

export const openDatasets = (): Promise<readonly Catalogued[]> =>
  datasets('all', async () => {
    const licence = licenceOf(siteSettings());
    const gone = await withdrawn();
    return Promise.all(
      DATASETS.map(async (dataset) => {
        const entries = await published(dataset.kind);
        // A row that goes is a change too.
        const lived = [...entries, ...gone.filter(({ kind }) => kind === dataset.kind)];
        const changed = latestDay(lived.map(({ data }) => lastChangeOf(data)));
        const described = { dataset, entries, changed, licence };
        return { ...described, files: datasetFiles(described) };
      }),
    );
  });

/** Every file of the data: those of the datasets, their schemas, the catalogue. */
export async function dataFiles(): Promise<readonly DataFile[]> {
  const all = await openDatasets();
  const { legalName, contactEmail } = siteSettings();
  const changed = latestDay(all.map((one) => one.changed));
  const described = catalogue(all, { name: legalName, email: contactEmail }, changed);
  return [
    ...all.flatMap((one) => [...one.files, schemaFile(one)]),
    {
      name: DATA_CATALOGUE.slice(DATA.length),
      label: 'Catalogue DCAT-AP',
      mediaType: 'application/ld+json',
      euFormat: 'JSON_LD',
      text: `${JSON.stringify(described, undefined, 1)}\n`,
    },
  ];
}
