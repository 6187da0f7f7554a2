/** The ready references of studies, as published, read by the parsers of citation-js. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { listPath } from '~/kinds/kind-paths';
import { DIST, pages, read } from './site';

interface Item {
  readonly title?: string;
  readonly author?: readonly unknown[];
  readonly URL?: string;
}

const list = listPath('outputs');
const works = readdirSync(join(DIST, list))
  .filter((name) => name.endsWith('.bib'))
  .map((name) => basename(name, '.bib'));

// Reason for the cast: citation-js gives CSL-JSON, whose fields are these.
const itemOf = (path: string): Item | undefined => (plugins.input.chain(read(path)) as Item[])[0];

/** What every format must say alike; spaces of French are no difference between them. */
const told = ({ title = '', author = [], URL = '' }: Item = {}): readonly unknown[] => [
  title.replace(/\s+/gu, ' '),
  author.length,
  URL,
];

test('there is one in each format for each study, and its page leads to them', () => {
  expect(works.length).toBeGreaterThan(5);
  for (const slug of works) {
    const page = pages.find(({ url }) => url === `${list}${slug}/`);
    const links = page
      ?.$('a')
      .toArray()
      .map((link) => page.$(link).attr('href'));
    expect(links).toEqual(
      expect.arrayContaining(['bib', 'ris', 'json'].map((format) => `${list}${slug}.${format}`)),
    );
  }
});

test.each(works)('the three references of %s say one thing to real parsers', (slug) => {
  const [bib, ris, json] = ['bib', 'ris', 'json'].map((format) =>
    told(itemOf(`${list}${slug}.${format}`)),
  );
  expect(bib).toEqual(json);
  expect(ris).toEqual(json);
  expect(json?.[0]).not.toBe('');
});
