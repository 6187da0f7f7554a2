/** What reference managers read of our three formats, by the parsers of citation-js. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { bibtex } from './bibtex';
import { csl } from './csl';
import type { CitedWork } from './reference';
import { ris } from './ris';

const work: CitedWork = {
  id: 'externalites',
  title: 'Externalités & {mesures} : 100 % des télécentres_77',
  credit: 'Caisse des Dépôts et ENS Cachan',
  authors: ['Caisse des Dépôts et consignations', 'Association Tiers and Lieux', 'Moriset, Bruno'],
  date: '2014-03-01',
  precision: 'month',
  url: 'https://exemple.fr/etude_2014.pdf?a=1&b=2',
  page: 'https://www.it77.fr/ressources/externalites/',
};

interface Read {
  readonly title?: string;
  readonly author?: readonly {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
  readonly URL?: string;
  readonly publisher?: string;
}

// Reason for the cast: citation-js gives CSL-JSON, whose fields are these.
const read = (text: string): readonly Read[] => plugins.input.chain(text) as readonly Read[];

/** An organisation in one piece, however a parser calls its whole name. */
const named = ({ author = [] }: Read): readonly string[] =>
  author.map(
    ({ family = '', given, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
  );

/** BibTeX knows no day. */
const FORMATS = [
  ['BibTeX', bibtex, [2014, 3]],
  ['RIS', ris, [2014, 3, 1]],
  ['CSL-JSON', csl, [2014, 3, 1]],
] as const;

describe.each(FORMATS)('%s, read by a real parser', (_format, write, day) => {
  it('is one work, its title as it is', () => {
    const [item, ...others] = read(write(work));
    expect(others).toEqual([]);
    expect(item?.title).toBe(work.title);
  });

  it('keeps organisations whole, and has a person surname first', () => {
    const [item] = read(write(work));
    expect(item === undefined ? [] : named(item)).toEqual([
      'Caisse des Dépôts et consignations',
      'Association Tiers and Lieux',
      'Bruno Moriset',
    ]);
    expect(item?.author?.at(-1)).toMatchObject({ family: 'Moriset', given: 'Bruno' });
  });

  it.each([
    ['day', day],
    ['month', [2014, 3]],
    ['year', [2014]],
  ] as const)('has a date known to the %s no more precise than that', (precision, parts) => {
    const [item] = read(write({ ...work, precision }));
    expect(item?.issued?.['date-parts']?.[0]?.filter(Boolean)).toEqual(parts);
  });

  it('has no date when none is known, and the address as it is', () => {
    const [item] = read(write({ ...work, date: undefined, precision: 'unknown' }));
    expect(item?.issued).toBeUndefined();
    expect(item?.URL).toBe(work.url);
  });
});
