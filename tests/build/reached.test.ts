/** Each file that readers or programs may want is led to by a page, or by a list that a page leads to. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITE } from '~/site';
import { DIST, pages, read } from './site';

const files: ReadonlySet<string> = new Set(
  readdirSync(DIST, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(DIST.length))
    .map((path) => path.split(sep).join('/')),
);

/** Files to which no page leads, and why. */
const APART: readonly (readonly [RegExp, string])[] = [
  [/^\/_(?:headers|redirects)$/u, 'the host reads them, and shows them to nobody'],
  [
    /^\/(?:_astro|pagefind)\//u,
    'parts of pages and of the search, which scripts and style sheets ask for',
  ],
  [/^\/admin\//u, 'for editors'],
  [/^\/robots\.txt$/u, 'robots ask for it by its name'],
  [/^\/\.well-known\/security\.txt$/u, 'those who found a fault ask for it by its name (RFC 9116)'],
  [
    /^\/(?:apple-touch-icon\.png|favicon\.ico)$/u,
    'telephones and readers of feeds ask for them by name',
  ],
  [/^\/flux\.css$/u, 'feeds ask for it: they are read in a browser too'],
  [/^\/echeance\.json$/u, 'for the scheduled publication'],
  [/^\/adresses\/\d+\.json$/u, 'for the script of a missing page'],
  [/^\/espaces\/pres-de\/communes\.json$/u, 'for the script that completes the name of a commune'],
];
const isApart = (file: string): boolean => APART.some(([pattern]) => pattern.test(file));

/** Addresses of the site in a text, whole or from its root, as attributes and values give them. */
const ADDRESS = new RegExp(
  `(?<=["'>(\\s])(?:${SITE.url}|webcal://www\\.it77\\.fr)?(/[^"'<>)\\s#?,]+)`,
  'gu',
);
const addressesIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(ADDRESS), ([, path = '']) => decodeURI(path));

/** What is not only looked at. */
const isList = (file: string): boolean => /\.(?:xml|opml|json|jsonld|webmanifest|txt)$/u.test(file);

/** What readers may click, and what the head of a page or its pictures name. */
const clicked = new Set(
  pages.flatMap(({ $ }) =>
    $('a[href]')
      .toArray()
      .flatMap((link) => addressesIn(`"${$(link).attr('href') ?? ''}"`)),
  ),
);

const reached = new Set(
  [...pages.flatMap(({ html }) => addressesIn(html)), '/robots.txt'].filter((path) =>
    files.has(path),
  ),
);
// A list that is reached joins them while they are gone through.
for (const file of reached) {
  if (!isList(file)) continue;
  for (const path of addressesIn(read(file))) if (files.has(path)) reached.add(path);
}

describe('the files of the site', () => {
  it('are reached from a page, all but those that are asked for otherwise', () => {
    const lost = [...files].filter((file) => !reached.has(file) && !isApart(file));
    expect(lost).toEqual([]);
    expect(reached.size).toBeGreaterThan(700);
  });

  it('that one opens, keeps or follows have a link in a page', () => {
    const OPENED =
      /\.(?:opml|ics|csv|geojson|jsonld|zip|bib|ris|pdf)$|^\/(?:rss|flux\/.*|donnees\/.*)\.(?:xml|json)$|\/communique\.txt$|^\/presse\/(?:logos|photographies)\//u;
    const opened = [...files].filter((file) => OPENED.test(file));
    expect(opened.length).toBeGreaterThan(150);
    expect(opened.filter((file) => !clicked.has(file))).toEqual([]);
  });

  it.each(APART)('has files of %s apart: %s', (pattern) => {
    expect([...files].some((file) => pattern.test(file))).toBe(true);
  });
});
