/** An entry of each kind in each state that keeps it from readers, every field of which holds a word. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '~/kinds';
import { AWKWARD, filledEntry, NOTED } from './awkward-words';
import { SECRET } from './embargo';

/** What withdrawn entries hold; found nowhere else. */
export const GONE = 'qzvkxomb';
/** How the addresses of their notices begin their last part. */
export const NOTICE = 'essai-avis-';

const HIDDEN = {
  brouillon: { draft: true },
  programme: { publishAt: '2099-01-01T09:00' },
} as const;

const worded = (source: string, word: string): string =>
  source.replaceAll(AWKWARD, word).replaceAll(NOTED, word);

/** @param root that of a copy of the repository */
export function plantEachKind(root: string): void {
  for (const kind of KINDS) {
    const write = (id: string, source: string): void => {
      writeFileSync(join(root, 'content', kind, `${id}.md`), source);
    };
    for (const [state, change] of Object.entries(HIDDEN)) {
      const id = `${SECRET}-${kind}-${state}`;
      write(id, worded(filledEntry(kind, id, change), SECRET));
    }
    const id = `${NOTICE}${kind}`;
    const retired = { date: '2026-11-21', reason: 'Essai.' };
    write(id, worded(filledEntry(kind, id, { retired, previousUrls: [] }), GONE));
  }
}
