/** A name stands for one thing: no two files, no two exported functions have the same. */
import { expect, it } from 'vitest';
import { exportedFunctions, namedFiles, sharedNames } from './names';
import { scriptOf, SOURCES } from './sources';

it('two files of one name are found, whatever their folder and their language', () => {
  const paths = ['src/a/tables.ts', 'admin/tables.tsx', 'src/tables.css', 'src/words.d.ts'];
  expect(sharedNames(namedFiles(paths))).toEqual(['tables: src/a/tables.ts, admin/tables.tsx']);
});

it('two style sheets of one name are found', () => {
  expect(sharedNames(namedFiles(['src/a/forms.css', 'src/forms.css']))).toHaveLength(1);
});

it.each([
  ['what a folder offers', 'src/lib/dates/index.ts', 'src/motif/index.ts'],
  ['the models of kinds', 'src/kinds/news/model.ts', 'src/kinds/press/model.ts'],
  ['pages at their addresses', 'src/pages/agenda.ics.ts', 'src/pages/flux/agenda.xml.ts'],
])('%s are told apart by their folders', (_what, ...paths) => {
  expect(namedFiles(paths)).toEqual([]);
});

it('exported functions are read, however they are written, and once for all their signatures', () => {
  const script = `
    export function one(a: string): string;
    export function one(a: number): number;
    export function one(a: unknown) { return a; }
    export const two = (a: number): number => a;
    export async function Three() { return <p />; }
    export const COUNT = 4;
    export type Five = () => void;
    export { one as six };
    function seven() {}
    export default function () {}`;
  expect(exportedFunctions(script)).toEqual(['one', 'two', 'Three']);
});

it('no two files have one name', () => {
  expect(sharedNames(namedFiles(SOURCES))).toEqual([]);
});

it('no two exported functions have one name', () => {
  const code = SOURCES.filter((path) => !/^src\/pages\/|\.css$/u.test(path));
  const functions = code.flatMap((path) =>
    exportedFunctions(scriptOf(path)).map((name) => [name, path] as const),
  );
  expect(functions.length).toBeGreaterThan(100);
  expect(sharedNames(functions)).toEqual([]);
});
