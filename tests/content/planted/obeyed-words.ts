/** Entries of every kind whose every text would be obeyed, were it written in a page as it is. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { KINDS, kinds, type Kind } from '~/kinds';
import { readEntry } from '~/lib/read-entry';
import { isWords, type Shape } from '~/model/spec';
import { changed, places } from '../hostile/field-places';
import { SHOWN } from '../hostile/strange-texts';
import { AWKWARD, filledEntry, NOTED } from './awkward-words';

/** How the addresses of these entries begin their last part. */
export const OBEYED = 'essai-obei-';
/** Found nowhere else, and short enough for every text. */
export const ORDER = '"></a><script>alert(77)</script>';

function obeyedEntry(kind: Kind): string {
  const shape: Shape = kinds[kind].fields;
  const source = filledEntry(kind, `${OBEYED}${kind}`);
  const { data } = readEntry(source.replaceAll(AWKWARD, 'obei').replaceAll(NOTED, 'obei'));
  const worded = places(shape).filter(
    ([[name], spec]) =>
      name !== 'retired' && spec.type === 'text' && isWords(spec) && spec.max >= ORDER.length,
  );
  const spoilt = worded.reduce<unknown>((held, [path]) => changed(held, path, ORDER), data);
  const titled = changed(spoilt, ['title'], `${ORDER} ${kind}`);
  // The feed of corrections holds the newest only: room is left for the others.
  const kept = ['updated', 'updateNote', 'corrections'].reduce(
    (held, name) => changed(held, [name], null),
    titled,
  );
  return `---\n${stringify(kept)}---\n${'body' in shape ? [ORDER, ...SHOWN].join('\n\n') : ''}\n`;
}

/** @param root that of a copy of the repository */
export function plantObeyedWords(root: string): void {
  for (const kind of KINDS) {
    writeFileSync(join(root, 'content', kind, `${OBEYED}${kind}.md`), obeyedEntry(kind));
  }
}
