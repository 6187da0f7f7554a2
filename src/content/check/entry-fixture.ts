/** A correct entry, for tests. */
import { kinds, type Kind } from '~/kinds';
import { slugify } from '~/lib/text';
import type { Collection } from '~/model/collection';
import { check } from '~/model/problems';
import { stored, type StoredEntry } from '~/kinds/entry';

/** What each kind asks for, besides a title and a number. */
const REQUIRED: Readonly<Record<Kind, object>> = {
  news: { datePrecision: 'unknown' },
  events: { datePrecision: 'unknown', status: 'confirmed' },
  press: { datePrecision: 'unknown', outlet: 'Le Moniteur', url: 'https://exemple.fr/article' },
  figures: {
    datePrecision: 'unknown',
    value: '16',
    status: 'historical',
    sources: [{ label: 'A' }],
  },
  spaces: { datePrecision: 'unknown', status: 'open', statusNote: 'Ouvert.', commune: 'Meaux' },
  members: { college: '1', name2013: 'Une structure' },
  groups: { number: 1, question: 'Une question ?' },
  outputs: { datePrecision: 'unknown', publisher: 'IT77', accessNote: 'Non retrouvé.' },
  glossary: {},
  pages: {
    datePrecision: 'unknown',
    address: '/association/',
    section: 'association',
    order: 1,
  },
};

/**
 * @param name of its file; its title too, and what its number is made from
 * @throws when the change makes it wrong by itself
 */
export function storedEntry(
  kind: Kind,
  name: string,
  change: object = {},
  body = 'body' in kinds[kind].fields ? 'Un texte.' : '',
): StoredEntry {
  const collection: Collection = kinds[kind];
  const id = slugify(name).padEnd(3, 'x');
  const raw = { title: name, summary: 'Résumé.', id, ...REQUIRED[kind], ...change };
  const checked = check(collection, raw, body);
  if (checked.entry === undefined) throw new Error(JSON.stringify(checked.problems));
  return stored({ kind, file: name, fields: checked.entry.data }, body);
}
