/** No import leads a file of the code back to itself. */
import { expect, it } from 'vitest';
import { cyclesOf, importedNames, readImports } from './imports';

it.each([
  ['a value', "import { a } from './a';"],
  ['a type', "import type { A } from './a';"],
  ['a type among values', "import { type A } from './a';"],
  ['a file for what it does', "import './a';"],
  ['what is handed on', "export { a } from './a';"],
  ['a type that is handed on', "export type { A } from './a';"],
  ['all that is handed on', "export * from './a';"],
  ['what is loaded later', "const { a } = await import('./a');"],
  ['a type named in place', "const a: import('./a').A = 1;"],
])('an import of %s is read', (_what, script) => {
  expect(importedNames(script)).toEqual(['./a']);
});

it.each([
  [{ a: ['b'], b: ['a'] }, ['a → b → a']],
  [{ a: ['a'] }, ['a → a']],
  [{ a: ['b'], b: ['c'], c: ['b'] }, ['b → c → b']],
  [{ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
])('the cycles of %j are found', (graph, cycles) => {
  expect(cyclesOf(new Map(Object.entries(graph)))).toEqual(cycles);
});

const imports = readImports();

it('the front matter of a page is followed, and its scripts too', () => {
  expect(imports.get('src/pages/recherche/index.astro')).toEqual(
    expect.arrayContaining(['src/layouts/Base.astro', 'src/islands/search/search-page.ts']),
  );
});

it('no file of the code leads back to itself', () => {
  expect(cyclesOf(imports)).toEqual([]);
});
