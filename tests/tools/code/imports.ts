/** Which file imports which, types included. */
import { posix } from 'node:path';
import ts from 'typescript';
import { scriptOf, SOURCES } from './sources';

type Imports = ReadonlyMap<string, readonly string[]>;

/** What a script imports, as it names it: dynamic imports and types included. */
export const importedNames = (script: string): readonly string[] =>
  ts.preProcessFile(script).importedFiles.map(({ fileName }) => fileName);

const KNOWN = new Set(SOURCES);
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

/** The file of ours that a name leads to; undefined for a package, a picture, a font… */
function resolve(importer: string, name: string): string | undefined {
  if (!/^[.~]/u.test(name)) return undefined;
  const path = name.startsWith('~')
    ? name.replace('~', 'src')
    : posix.join(posix.dirname(importer), name);
  return ENDINGS.map((ending) => path + ending).find((candidate) => KNOWN.has(candidate));
}

/** The files that each file of ours imports. */
export const readImports = (): Imports =>
  new Map(
    SOURCES.filter((path) => !path.endsWith('.css')).map((path) => [
      path,
      importedNames(scriptOf(path))
        .map((name) => resolve(path, name))
        .filter((imported) => imported !== undefined),
    ]),
  );

/** The ways that lead from a file back to itself. */
export function cyclesOf(imports: Imports): readonly string[] {
  const seen = new Set<string>();
  const follow = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' → ')];
    if (seen.has(file)) return [];
    seen.add(file);
    return (imports.get(file) ?? []).flatMap((next) => follow(next, [...path, file]));
  };
  return [...imports.keys()].flatMap((file) => follow(file, []));
}
