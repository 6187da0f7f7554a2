import { readdirSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import type { KindDefinition } from './define-kind';
import { KINDS, kinds } from './index';

const ALL: readonly KindDefinition[] = Object.values(kinds);

test('each folder of src/kinds is a kind under its own name, but the settings', () => {
  const folders = readdirSync('src/kinds', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'settings')
    .map(({ name }) => name);
  expect(folders.sort()).toEqual([...KINDS].sort());
  expect(ALL.map(({ kind }) => kind)).toEqual(KINDS);
});

it.each<readonly [string, (kind: KindDefinition) => string | undefined]>([
  ['path, where pages would meet', ({ path }) => path],
  ['letter, by which readers quote entries', ({ letter }) => letter],
  ['genre, by which the search sifts', ({ words }) => words.genre],
  ['name of its list', ({ words }) => words.list],
])('no two kinds have the same %s', (_what, of) => {
  const found = ALL.map(of).filter((value) => value !== undefined);
  expect(new Set(found).size).toBe(found.length);
});
