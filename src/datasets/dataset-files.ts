/** The files of a dataset. Pure. */
import type { Entry } from '~/kinds/entry';
import { EXCEL_CSV, PLAIN_CSV } from '~/lib/csv';
import { datasetPath } from '~/lib/paths';
import { absoluteUrl } from '~/site';
import { conceptScheme } from './concept-scheme';
import { dataFilePath, type DataFile } from './data-file';
import type { Dataset } from './dataset';
import { featureCollection, isLocated } from './feature-collection';
import type { Licence } from './licence';
import { datasetCsv, recordsOf } from './table-files';
import { tableSchema } from './table-schema';

export interface Described {
  readonly dataset: Dataset;
  /** All those that the site shows, of its kind. */
  readonly entries: readonly Entry[];
  /** 'YYYY-MM-DD': the last change in it. */
  readonly changed: string | undefined;
  readonly licence: Licence;
}

const jsonText = (value: object): string => `${JSON.stringify(value, undefined, 1)}\n`;

const absoluteFile = (name: string): string => absoluteUrl(dataFilePath({ name }));

/** Whose files say what they are, when they can. */
const about = ({ dataset, changed, licence }: Described) => ({
  titre: dataset.title,
  description: dataset.description,
  licence: licence.url ?? licence.label,
  modifie_le: changed,
  page: absoluteUrl(datasetPath(dataset.name)),
  schema: absoluteFile(`${dataset.name}-schema.json`),
});

/** Terms, told by the words and the relations that thesauri know. */
function vocabularyOf({ dataset, entries, licence }: Described): object | undefined {
  const terms = entries.filter((entry) => entry.kind === 'glossary');
  const { title, description, kind } = dataset;
  if (kind !== 'glossary') return undefined;
  const url = absoluteUrl(datasetPath(dataset.name));
  return conceptScheme({ title, description, url, licence: licence.url }, terms);
}

/** Every file of a dataset but its schema, the first for readers with a spreadsheet. */
export function datasetFiles(described: Described): readonly DataFile[] {
  const { dataset, entries } = described;
  const { name } = dataset;
  const vocabulary = vocabularyOf(described);
  const schema = `${name}-schema.json`;
  const csv = { mediaType: 'text/csv', euFormat: 'CSV', schema } as const;
  const excel = datasetCsv(dataset, entries, EXCEL_CSV);
  const records = { ...about(described), lignes: recordsOf(dataset, entries) };
  const located = isLocated(dataset) ? featureCollection(dataset, entries) : undefined;
  return [
    { name: `${name}-excel.csv`, label: 'CSV pour Excel', ...csv, text: excel },
    { name: `${name}.csv`, label: 'CSV', ...csv, text: datasetCsv(dataset, entries, PLAIN_CSV) },
    {
      name: `${name}.json`,
      label: 'JSON',
      mediaType: 'application/json',
      euFormat: 'JSON',
      text: jsonText(records),
    },
    ...(located === undefined
      ? []
      : [
          {
            name: `${name}.geojson`,
            label: 'GeoJSON',
            mediaType: 'application/geo+json',
            euFormat: 'GEOJSON',
            text: jsonText({ ...about(described), ...located }),
          } as const,
        ]),
    ...(vocabulary === undefined
      ? []
      : [
          {
            name: `${name}.jsonld`,
            label: 'SKOS',
            mediaType: 'application/ld+json',
            euFormat: 'JSON_LD',
            text: jsonText(vocabulary),
          } as const,
        ]),
  ];
}

/** What the columns of its CSV are. */
export function schemaFile({ dataset, changed }: Described): DataFile {
  const name = `${dataset.name}-schema.json`;
  const schema = tableSchema(dataset, {
    path: absoluteFile(name),
    homepage: absoluteUrl(datasetPath(dataset.name)),
    csv: absoluteFile(`${dataset.name}.csv`),
    changed,
  });
  return {
    name,
    label: 'Table Schema',
    mediaType: 'application/json',
    euFormat: 'JSON',
    text: jsonText(schema),
  };
}
