/** The files of `content/` that the editors' pages open. Node only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, type Kind } from '~/kinds';
import { readKind } from '~/content/read/source-files';

const root = process.cwd();

export interface EntryFile {
  readonly kind: Kind;
  readonly path: string;
  readonly source: string;
}

const readSource = (path: string): string => readFileSync(join(root, path), 'utf8');

export const kindNames = KINDS;

export const entryFiles: readonly EntryFile[] = kindNames.flatMap((kind) =>
  readKind(root, kind).map(({ path }) => ({ kind, path, source: readSource(path) })),
);

export const settingsSource = readSource('content/settings/site.yml');
