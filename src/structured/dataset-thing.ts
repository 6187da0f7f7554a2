/** Datasets and their catalogue, in the words of schema.org. Pure. */
import type { DataCatalogLeaf, DatasetLeaf } from 'schema-dts';
import type { Catalogued } from '~/datasets/catalogue';
import { dataFilePath } from '~/datasets/data-file';
import { DATA, datasetPath } from '~/lib/paths';
import { absoluteUrl, SITE } from '~/site';
import { publisher } from './association';

export const datasetThing = ({ dataset, changed, licence, files }: Catalogued): DatasetLeaf => ({
  '@type': 'Dataset',
  name: dataset.title,
  description: dataset.description,
  url: absoluteUrl(datasetPath(dataset.name)),
  keywords: dataset.keywords,
  inLanguage: SITE.language,
  creator: publisher,
  includedInDataCatalog: { '@type': 'DataCatalog', url: absoluteUrl(DATA) },
  ...(changed === undefined ? {} : { dateModified: changed }),
  ...(licence.url === undefined ? {} : { license: licence.url }),
  distribution: files.map(
    (file) =>
      ({
        '@type': 'DataDownload',
        contentUrl: absoluteUrl(dataFilePath(file)),
        encodingFormat: file.mediaType,
      }) as const,
  ),
});

export const dataCatalog = (title: string, datasets: readonly Catalogued[]): DataCatalogLeaf => ({
  '@type': 'DataCatalog',
  name: title,
  url: absoluteUrl(DATA),
  publisher,
  dataset: datasets.map(
    ({ dataset }) =>
      ({
        '@type': 'Dataset',
        name: dataset.title,
        url: absoluteUrl(datasetPath(dataset.name)),
      }) as const,
  ),
});
