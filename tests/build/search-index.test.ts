/** The search index that the build writes. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { communePages, DIST, pages, read } from './site';

const files = readdirSync(join(DIST, 'pagefind'), { recursive: true, encoding: 'utf8' });
const sizeOf = (name: string): number => statSync(join(DIST, 'pagefind', name)).size;
const entrySchema = z.object({
  languages: z.object({ mul: z.object({ page_count: z.number() }) }),
});

describe('search index', () => {
  test('holds the public pages of the site, lists too', () => {
    const entry = entrySchema.parse(JSON.parse(read('/pagefind/pagefind-entry.json')));
    const searched = pages.filter(
      ({ url, $ }) =>
        !/^\/(?:admin|recherche)\/|\/page\/\d+\/$/u.test(url) &&
        !communePages.includes(url) &&
        $('meta[name="robots"]').length === 0,
    );
    expect(entry.languages.mul.page_count).toBe(searched.length);
    expect(searched.map(({ url }) => url)).toEqual(
      expect.arrayContaining(['/presse/', '/contact/', '/espaces/', '/agenda/', '/']),
    );
  });

  test('has no empty file: a search would fail without a word', () => {
    // But the words of the site that begin with a letter, when none does.
    const empty = files.filter((name) => sizeOf(name) === 0 && !/^mots\/[a-z]\.txt$/u.test(name));
    expect(empty).toEqual([]);
  });

  test('leaves out what comes with the engine and is not asked for', () => {
    expect(files.filter((name) => /-(?:ui|highlight|worker)\.|wasm\.fr/u.test(name))).toEqual([]);
  });

  test('is cut in small parts: a search loads those of its words', () => {
    const parts = files.filter((name) => name.endsWith('.pf_index'));
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.filter((name) => sizeOf(name) > 8_000)).toEqual([]);
  });
});
