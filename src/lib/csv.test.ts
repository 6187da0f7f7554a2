import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { csvText, EXCEL_CSV, PLAIN_CSV, type CsvFlavour } from './csv';

const READING = { relax_column_count: false, bom: true };
const read = (text: string, { separator }: CsvFlavour): unknown =>
  parse(text, { ...READING, delimiter: separator, record_delimiter: '\r\n' });

const FLAVOURS = [
  ['plain', PLAIN_CSV],
  ['Excel', EXCEL_CSV],
] as const;

describe.each(FLAVOURS)('%s CSV', (_name, flavour) => {
  it('is read back by a real parser: quotes, both separators, accents and fine spaces', () => {
    const row = ['« l’e-L@b », 16\u202F%', 'a;b,c', 'dit "oui"', ''];
    expect(read(csvText(['a', 'b', 'c', 'd'], [row], flavour), flavour)).toEqual([
      ['a', 'b', 'c', 'd'],
      row,
    ]);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+ 13', "'+ 13"],
    ['-5', "'-5"],
    ['@somme(a)', "'@somme(a)"],
    ['＝1', "'＝1"],
    ['\t=1', "'=1"],
    ['a;=1', "a;'=1"],
    ['a,"@b', 'a,"\'@b'],
    ['=HYPERLINK("http://a.fr","b")', '\'=HYPERLINK("http://a.fr","b")'],
    ['a\r\n=1', 'a =1'],
    ['e-L@b, 2 + 2 = 4', 'e-L@b, 2 + 2 = 4'],
  ])('has spreadsheets read %j as words', (words, safe) => {
    expect(read(csvText(['a'], [[words]], flavour), flavour)).toEqual([['a'], [safe]]);
  });

  it('leaves no cell that computes, whatever separator a spreadsheet splits at', () => {
    const text = csvText(
      ['a', 'b'],
      [
        ['x;=1', '=2'],
        ['y,@z', '-3;+4'],
      ],
      flavour,
    );
    const cells = text
      .replace('\uFEFF', '')
      .split(/[,;\r\n]+/u)
      .map((cell) => cell.replace(/^"/u, ''));
    expect(cells.filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
  });
});

test.each([
  ['plain', PLAIN_CSV, 'n,v\r\n-1.5,oui\r\n,non\r\n'],
  ['Excel', EXCEL_CSV, '\uFEFFn;v\r\n-1,5;oui\r\n;non\r\n'],
] as const)('in %s CSV numbers stay numbers', (_name, flavour, text) => {
  const written = csvText(
    ['n', 'v'],
    [
      [-1.5, true],
      [undefined, false],
    ],
    flavour,
  );
  expect(written).toBe(text);
});
