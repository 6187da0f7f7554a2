/**
 * The files of /donnees/: read by real parsers, held to their own schemas and shown. Reason for
 * the casts of what JSON says: the tests look at it.
 */
import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { DATASETS } from '~/datasets';
import { DATA, DATA_CATALOGUE, datasetPath } from '~/lib/paths';
import { exists, pages, read } from './site';

type Row = Readonly<Record<string, string>>;

interface SchemaField {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly constraints: {
    readonly required: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
}

const rowsOf = (path: string, delimiter: string): readonly Row[] =>
  parse(read(path), { columns: true, bom: true, delimiter, record_delimiter: '\r\n' });

const isDay = (cell: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(cell) && !Number.isNaN(Date.parse(cell));

/** Whether a cell is of a type of Table Schema. */
const TYPES: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  uri: (cell) => URL.canParse(cell),
  date: isDay,
  number: (cell) => /^-?\d+(?:\.\d+)?$/u.test(cell),
  integer: (cell) => /^-?\d+$/u.test(cell),
  boolean: (cell) => cell === 'oui' || cell === 'non',
};

function faultsOf(field: SchemaField, cells: readonly string[]): readonly string[] {
  const { required, unique = false, enum: choices, pattern } = field.constraints;
  const filled = cells.filter((cell) => cell !== '');
  const type = TYPES[field.format === 'uri' ? 'uri' : field.type] ?? (() => false);
  const wrong = filled.filter(
    (cell) =>
      !type(cell) ||
      (choices !== undefined && !choices.includes(cell)) ||
      (pattern !== undefined && !new RegExp(pattern, 'u').test(cell)),
  );
  return [
    ...wrong,
    ...(required && filled.length < cells.length ? ['vide'] : []),
    ...(unique && new Set(cells).size < cells.length ? ['en double'] : []),
  ].map((fault) => `${field.name} : ${fault}`);
}

describe.each(DATASETS.map(({ name }) => name))('the dataset %s', (name) => {
  const rows = rowsOf(`${DATA}${name}.csv`, ',');
  const { fields, lastModified } = JSON.parse(read(`${DATA}${name}-schema.json`)) as {
    fields: readonly SchemaField[];
    lastModified: string;
  };
  const records = JSON.parse(read(`${DATA}${name}.json`)) as {
    lignes: readonly Readonly<Record<string, unknown>>[];
    modifie_le: string;
  };

  it('holds to its Table Schema, column by column', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(Object.keys(rows[0] ?? {})).toEqual(fields.map((field) => field.name));
    const faults = fields.flatMap((field) =>
      faultsOf(
        field,
        rows.map((row) => row[field.name] ?? ''),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('says the same for Excel, which knows its encoding by its mark', () => {
    expect(read(`${DATA}${name}-excel.csv`).startsWith('\uFEFF')).toBe(true);
    expect(read(`${DATA}${name}.csv`).startsWith('\uFEFF')).toBe(false);
    const numbers = new Set(
      fields.filter(({ type }) => type === 'number').map((field) => field.name),
    );
    const excel = rowsOf(`${DATA}${name}-excel.csv`, ';').map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [
          column,
          numbers.has(column) ? cell.replace(',', '.') : cell,
        ]),
      ),
    );
    expect(excel).toEqual(rows);
  });

  it('says the same in JSON, its numbers being numbers', () => {
    expect(records.lignes.map(({ identifiant }) => identifiant)).toEqual(
      rows.map(({ identifiant }) => identifiant),
    );
    const numeric = fields.filter(({ type }) => type === 'number' || type === 'integer');
    const told = (row: Readonly<Record<string, unknown>>): readonly unknown[] =>
      numeric.map((field) => row[field.name] ?? null);
    const read = rows.map((row) =>
      numeric.map((field) => (row[field.name] === '' ? null : Number(row[field.name]))),
    );
    expect(records.lignes.map(told)).toEqual(read);
  });

  it('is dated by its content, and says so everywhere', () => {
    const days = rows.map((row) => row['modifie_le'] ?? '').sort();
    expect(records.modifie_le).toBe(lastModified);
    expect(lastModified >= (days.at(-1) ?? '')).toBe(true);
  });

  it('is shown on its page: every column in words, the first rows, the files', () => {
    const page = pages.find(({ url }) => url === datasetPath(name));
    const shown = page
      ?.$('.data-columns code')
      .toArray()
      .map((code) => page.$(code).text());
    expect(shown).toEqual(fields.map((field) => field.name));
    expect(page?.$('tbody tr')).toHaveLength(Math.min(3, rows.length));
    const links = page
      ?.$('a[download]')
      .toArray()
      .map((link) => page.$(link).attr('href') ?? '');
    expect(links?.length).toBeGreaterThan(3);
    expect(links?.filter((link) => !exists(link))).toEqual([]);
  });
});

test('each place whose position is known is a point of the map, its longitude first', () => {
  const { features } = JSON.parse(read(`${DATA}espaces.geojson`)) as {
    features: readonly {
      id: string;
      geometry: { coordinates: readonly [number, number] } | null;
    }[];
  };
  const rows = rowsOf(`${DATA}espaces.csv`, ',');
  expect(
    features.map(({ id, geometry }) => [id, ...(geometry?.coordinates ?? ['', ''])].join()),
  ).toEqual(
    rows.map(({ identifiant, longitude, latitude }) => [identifiant, longitude, latitude].join()),
  );
  const points = features.flatMap(({ geometry }) =>
    geometry === null ? [] : [geometry.coordinates],
  );
  expect(points.length).toBeGreaterThan(15);
  expect(points.filter(([x, y]) => x < 2 || x > 4 || y < 48 || y > 50)).toEqual([]);
});

test('the page of the data leads to each dataset and to every file but the schemas', () => {
  const page = pages.find(({ url }) => url === DATA);
  const links = page
    ?.$('main a')
    .toArray()
    .map((link) => page.$(link).attr('href') ?? '');
  expect(links).toEqual(expect.arrayContaining(DATASETS.map(({ name }) => datasetPath(name))));
  expect(links).toContain(DATA_CATALOGUE);
  expect(links?.filter((link) => link.startsWith(DATA) && !exists(link))).toEqual([]);
});

test('any page leads to the data in one click, and the former address to them in one more', () => {
  const lost = pages.filter(
    ({ html, url }) => !html.includes(`href="${DATA}"`) && !url.startsWith('/404'),
  );
  expect(lost.map(({ url }) => url)).toEqual([]);
  expect(exists('/donnees-ouvertes/')).toBe(true);
});
