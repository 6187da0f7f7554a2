/** The search index that the build writes. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { DIST, read } from './site';

const files = readdirSync(join(DIST, 'pagefind'), { recursive: true, encoding: 'utf8' });
const entrySchema = z.object({
  languages: z.object({ fr: z.object({ page_count: z.number() }) }),
});

describe('search index', () => {
  test('is in French and holds the pages of the site', () => {
    const entry = entrySchema.parse(JSON.parse(read('/pagefind/pagefind-entry.json')));
    expect(entry.languages.fr.page_count).toBeGreaterThan(150);
  });

  test('has no empty file: a search would fail without a word', () => {
    const empty = files.filter((name) => statSync(join(DIST, 'pagefind', name)).size === 0);
    expect(empty).toEqual([]);
  });

  test('leaves out the interfaces that come with the engine', () => {
    expect(files.filter((name) => /-(?:ui|highlight)\./u.test(name))).toEqual([]);
  });
});
