import { describe, expect, test } from 'vitest';
import { bibtex } from './bibtex';
import { quotedTitle, readyReference, type CitedWork } from './reference';
import { ris } from './ris';

const work: CitedWork = {
  id: 'externalites',
  title: 'Externalités des télécentres : 100 % mesurées & publiées',
  credit: 'Caisse des Dépôts, ENS Cachan, Bruno Moriset',
  authors: ['Caisse des Dépôts', 'ENS Cachan', 'Moriset, Bruno'],
  date: '2014-03-01',
  precision: 'month',
  url: 'https://exemple.fr/etude_2014.pdf',
  page: 'https://www.it77.fr/ressources/externalites/',
};

describe('bibtex', () => {
  test('says what is known of the work, its special characters escaped', () => {
    expect(bibtex(work)).toBe(
      [
        '@techreport{it77-externalites,',
        '  title = {{Externalités des télécentres : 100 \\% mesurées \\& publiées}},',
        '  author = {{Caisse des Dépôts} and {ENS Cachan} and Moriset, Bruno},',
        '  institution = {{Caisse des Dépôts, ENS Cachan, Bruno Moriset}},',
        '  year = {2014},',
        '  month = {3},',
        '  url = {https://exemple.fr/etude_2014.pdf},',
        "  note = {Fiche d'Initiatives Télécentres 77 : https://www.it77.fr/ressources/externalites/}",
        '}',
        '',
      ].join('\n'),
    );
  });

  test('never leaves a brace open: BibTeX counts those after a backslash too', () => {
    const found = bibtex({ ...work, title: 'Un {mot\\', url: 'https://a.fr/{b\\c}}' });
    expect(found).toContain('title = {{Un \\textbraceleft{}mot\\textbackslash{}}},');
    expect(found).toContain('url = {https://a.fr/%7Bb%5Cc%7D%7D},');
  });

  test('leaves out what is not known', () => {
    const found = bibtex({ ...work, date: undefined, precision: 'unknown', url: undefined });
    expect(found).not.toMatch(/year|month|url/u);
  });
});

describe('ris', () => {
  test.each([
    ['day', 'DA  - 2014/03/01/'],
    ['month', 'DA  - 2014/03//'],
    ['year', 'DA  - 2014///'],
  ] as const)('a date known to the %s', (precision, line) => {
    expect(ris({ ...work, precision }).split('\r\n')).toContain(line);
  });

  test('names each author on a line, an organisation whole, a person surname first', () => {
    const lines = ris(work).split('\r\n');
    expect(lines.filter((line) => line.startsWith('AU'))).toEqual([
      'AU  - Caisse des Dépôts',
      'AU  - ENS Cachan',
      'AU  - Moriset, Bruno',
    ]);
  });

  test('a record begins by its type and ends by ER, without a date when there is none', () => {
    const lines = ris({ ...work, date: undefined, precision: 'unknown' }).split('\r\n');
    expect(lines[0]).toBe('TY  - RPRT');
    expect(lines.at(-2)).toBe('ER  - ');
    expect(lines.filter((line) => /^(?:PY|DA)/u.test(line))).toEqual([]);
  });
});

test.each([
  ['day', '1er mars 2014'],
  ['month', 'mars 2014'],
  ['year', '2014'],
  ['unknown', 'sans date'],
] as const)('the ready reference is that of the work, dated to the %s', (precision, date) => {
  expect(readyReference({ ...work, title: 'Externalités', precision })).toBe(
    `Caisse des Dépôts, ENS Cachan, Bruno Moriset, « Externalités », ${date}`,
  );
});

test.each([
  ['Un titre', '« Un titre »'],
  ['Bienvenue à « Fab Land »', '« Bienvenue à “Fab Land” »'],
])('the title %s is quoted, its own quotes within', (title, expected) => {
  expect(quotedTitle(title)).toBe(expected);
});
