/** Names of files that nobody can read whole: pages and lists would take them up. Node only. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hiddenIn, showHidden } from '~/lib/forbidden-characters';
import type { FileProblem } from './problem-list';

/** Git and the disks of Macs do not write accents alike: no page would find such a file. */
const PARTED =
  'ses accents sont séparés de leurs lettres (il vient d’un Mac) ; renommez-le en retapant ces lettres';

function wrongName(name: string): string | undefined {
  const hidden = hiddenIn(name);
  if (hidden !== undefined) return `son nom cache ${hidden} ; renommez-le, sans copier ce nom`;
  return name === name.normalize('NFC') ? undefined : PARTED;
}

/** @param folder from the root of the repository */
export function fileNameProblems(root: string, folder = 'content'): readonly FileProblem[] {
  if (!existsSync(join(root, folder))) return [];
  const found = readdirSync(join(root, folder), { withFileTypes: true });
  return found
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((file): readonly FileProblem[] => {
      const path = `${folder}/${file.name}`;
      const message = wrongName(file.name);
      if (message === undefined) return file.isDirectory() ? fileNameProblems(root, path) : [];
      return [{ path: showHidden(path), field: 'fichier', message }];
    });
}
