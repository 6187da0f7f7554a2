/** What draws the social cards, in one digest: a card kept by another version is not asked for. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { filesDigest } from '~/cache/files-digest';
import { slashed } from '~/lib/slashed';
import { FACE_FILES } from './faces';

const FOLDERS = ['src/motif', 'src/png'];
const FILES = [
  'src/lib/forbidden-characters.ts',
  'src/lib/plain-text.ts',
  ...FACE_FILES,
  // The libraries.
  'package-lock.json',
];

/** The files that draw, as paths from the root of the repository. */
export function drawingFiles(root: string): readonly string[] {
  const found = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => `${folder}/${slashed(name)}`),
  );
  return [...FILES, ...found.sort()];
}

/** @param root of the repository */
export const drawingVersion = (root: string): string => filesDigest(root, drawingFiles(root));
