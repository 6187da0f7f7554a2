/** Names of files that nobody can read whole: pages and lists would take them up. Node only. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hiddenIn, showHidden } from '~/lib/forbidden-characters';
import type { FileProblem } from './problem-list';

/** @param folder from the root of the repository */
export function fileNameProblems(root: string, folder = 'content'): readonly FileProblem[] {
  if (!existsSync(join(root, folder))) return [];
  const found = readdirSync(join(root, folder), { withFileTypes: true });
  return found.flatMap((file): readonly FileProblem[] => {
    const path = `${folder}/${file.name}`;
    const hidden = hiddenIn(file.name);
    if (hidden === undefined) return file.isDirectory() ? fileNameProblems(root, path) : [];
    const message = `son nom cache ${hidden} ; renommez-le, sans copier ce nom`;
    return [{ path: showHidden(path), field: 'fichier', message }];
  });
}
