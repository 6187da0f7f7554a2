import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { absoluteUrl } from '~/site';
import { changesBetween } from './changes-between';

type Site = Readonly<Record<string, string>>;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'it77-changements-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(folder: string, site: Site): string {
  for (const [name, text] of Object.entries({ 'index.html': '', ...site })) {
    const path = join(root, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(root, folder);
}

const NONE = { pages: [], feeds: [] };

it.each<readonly [string, Site, Site, readonly string[], readonly string[]]>([
  ['nothing', { 'a/index.md': 'A' }, { 'a/index.md': 'A' }, [], []],
  ['what a page says', { 'a/index.md': 'A' }, { 'a/index.md': 'B' }, ['/a/'], []],
  ['the home page', { 'index.md': 'A' }, { 'index.md': 'B' }, ['/'], []],
  ['a page that is new', {}, { 'a/b/index.md': 'A' }, ['/a/b/'], []],
  ['a page that is gone', { 'a/index.md': 'A' }, {}, ['/a/'], []],
  ['what frames a page', { 'a/index.html': 'A' }, { 'a/index.html': 'B' }, [], []],
  ['a page without a twin', {}, { 'admin/index.html': 'A' }, [], []],
  [
    'a feed',
    { 'rss.xml': 'A', 'flux/a.json': 'A' },
    { 'rss.xml': 'B', 'flux/a.json': 'A' },
    [],
    ['/rss.xml'],
  ],
  [
    'feeds of themes, in both forms',
    {},
    { 'flux/themes/a.xml': 'A', 'flux/themes/a.json': 'A' },
    [],
    ['/flux/themes/a.json', '/flux/themes/a.xml'],
  ],
  ['an archive', {}, { 'flux/archives/a/2026.xml': 'A' }, [], []],
  ['a feed that is gone', { 'flux/a.xml': 'A' }, {}, [], []],
  ['the map of the site', {}, { 'sitemap-0.xml': 'A', 'flux/it77.opml': 'A' }, [], []],
])('%s', (_what, before, after, pages, feeds) => {
  expect(changesBetween(write('avant', before), write('apres', after))).toEqual({
    pages: pages.map(absoluteUrl),
    feeds: feeds.map(absoluteUrl),
  });
});

it.each(['À la date du', 'Mesuré à la fabrication du site, le'])(
  'the day on which the site was made is no change: « %s »',
  (words) => {
    const on = (day: string, rest = ''): Site => ({ 'a/index.md': `${words} ${day}${rest}` });
    const before = write('avant', on('30\u00a0novembre\u00a02026'));
    expect(changesBetween(before, write('apres', on('1er\u00a0décembre 2026')))).toEqual(NONE);
    expect(
      changesBetween(before, write('autre', on('1er décembre 2026', ', et plus'))).pages,
    ).toEqual([absoluteUrl('/a/')]);
  },
);

it('a date that a page tells is one', () => {
  const before = write('avant', { 'a/index.md': 'La visite a lieu le 30 novembre 2026.' });
  const after = write('apres', { 'a/index.md': 'La visite a lieu le 7 décembre 2026.' });
  expect(changesBetween(before, after).pages).toEqual([absoluteUrl('/a/')]);
});
