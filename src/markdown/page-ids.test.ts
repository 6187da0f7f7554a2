import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isPagesOwn } from './page-ids';

/** What is shown around a text, without the parts of single pages that show none. */
const AROUND = ['src/ui', 'src/kinds', 'src/layouts'];

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.(?:astro|tsx)$/u.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const components = readdirSync('src/components')
  .filter((name) => name.endsWith('.astro'))
  .map((name) => readFileSync(join('src/components', name), 'utf8'));

it('knows every anchor that stands around a text', () => {
  const sources = [...AROUND.flatMap(sourcesIn), ...components].join('\n');
  const ids = Array.from(sources.matchAll(/\bid="([a-z0-9-]+)"/gu), ([, id = '']) => id);
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.filter((id) => !isPagesOwn(id))).toEqual([]);
});

it.each(['source-1', 'terme-tiers-lieu', 'annee-2012'])(
  'knows %s, made from a number or a word',
  (id) => {
    expect(isPagesOwn(id)).toBe(true);
  },
);

it.each(['etape', 'sourciers', 'terme', 'programme-2'])('leaves %s to headings', (id) => {
  expect(isPagesOwn(id)).toBe(false);
});
