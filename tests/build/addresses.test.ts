/**
 * No entry may take what the build has made: for every file of the site, an entry that asks for its
 * address is refused. What is taken is thus read from the site as it is, not from a list.
 */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryPath, LISTED_KINDS, listPath } from '~/kinds/kind-paths';
import { formerPath, sitePath, slugForm } from '~/model/address-forms';
import { crossProblems } from '~/content/check/cross-check';
import { storedEntry } from '~/content/check/entry-fixture';
import { loadContent } from '~/content/read/load-content';
import type { StoredEntry } from '~/kinds/entry';
import { siteRoutes } from '~/content/check/site-routes';
import { DIST } from './site';

const ENTRIES = loadContent(process.cwd()).entries;

/** Of every file: that of the page whose file it is, or whose folder it would have to be. */
const ADDRESSES: readonly string[] = [
  ...new Set(
    readdirSync(DIST, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(DIST.length))
      .map((path) => path.split(sep).join('/'))
      .map((path) => (path.endsWith('/index.html') ? path.slice(0, -10) : `${path}/`)),
  ),
];

/** Those that an entry can ask for: the form of the others is refused before. */
const ofForm = (texts: readonly string[], { source }: { readonly source: string }) =>
  texts.filter((text) => new RegExp(source, 'u').test(text));
const PAGES = ofForm(ADDRESSES, sitePath);
const FORMER = ofForm(ADDRESSES, formerPath);

/** The intruders that the check of the content lets in, among the entries of the site. */
function letIn(intruders: readonly StoredEntry[]): readonly StoredEntry[] {
  const around = { hasMedia: () => true, routes: siteRoutes() };
  const problems = crossProblems([...ENTRIES, ...intruders], around);
  const refused = new Set(problems.map(({ path }) => path));
  return intruders.filter(({ path }) => !refused.has(path));
}

/** The kind and the end of the addresses that stand under a list. */
const ENDS = FORMER.flatMap((address) =>
  LISTED_KINDS.map((kind) => [kind, address.slice(listPath(kind).length, -1)] as const).filter(
    ([kind, end]) => entryPath(kind, end) === address && /^[^/]+$/u.test(end),
  ),
);

describe('what the build has made', () => {
  test('is there, and the content is right beside it', () => {
    expect(PAGES.length).toBeGreaterThan(300);
    expect(FORMER.length).toBeGreaterThan(600);
    expect(ENDS.length).toBeGreaterThan(200);
    expect(crossProblems(ENTRIES, { hasMedia: () => true, routes: siteRoutes() })).toEqual([]);
  });

  test('is no address for another page', () => {
    const pages = PAGES.map((address, at) => storedEntry('pages', `intruse-${at}`, { address }));
    expect(letIn(pages).map(({ url }) => url)).toEqual([]);
  });

  test('is no former address of another entry', () => {
    const moved = FORMER.map((address, at) =>
      storedEntry('news', `intruse-${at}`, { previousUrls: [address] }),
    );
    expect(letIn(moved).flatMap(({ data }) => data.previousUrls)).toEqual([]);
  });

  test('gives no end of address to an entry of a list', () => {
    const chosen = ENDS.filter(([, slug]) => ofForm([slug], slugForm).length === 1).map(
      ([kind, slug], at) => storedEntry(kind, `intruse-${at}`, { slug }),
    );
    expect(letIn(chosen).map(({ url }) => url)).toEqual([]);
  });

  test('gives no name to the file of an entry of a list', () => {
    const named = ENDS.map(([kind, name], at) => ({
      ...storedEntry(kind, name, { id: `intruse-${at}` }),
      path: `intruse-${at}`,
    }));
    expect(letIn(named).map(({ url }) => url)).toEqual([]);
  });
});
