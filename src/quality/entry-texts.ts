/** The texts of an entry, and the web addresses in them. */
import { kinds } from '~/kinds';
import { filledIn, type Filled } from '~/model/filled';
import type { StoredEntry } from '~/kinds/entry';
import { bodyParts } from './body';

const fieldsOf = ({ kind, data }: StoredEntry): readonly Filled[] =>
  filledIn(kinds[kind].fields, { ...data });

/** Words that an editor typed, and above which label. */
export interface Wording {
  readonly label: string;
  readonly text: string;
}

/** All the prose of an entry: free text fields, then each paragraph. Addresses, hours and identifiers, whose form is set, are left out. */
export function wordingsOf(entry: StoredEntry): readonly Wording[] {
  const fields = fieldsOf(entry)
    .filter(({ spec }) => spec.type === 'text' && spec.pattern === undefined)
    .map(({ label, value }) => ({ label, text: value }));
  const body = bodyParts(entry.body).texts.map((text) => ({ label: 'Texte', text }));
  return [...fields, ...body];
}

/** Every web address of an entry, fields first. */
export function webAddressesOf(entry: StoredEntry): readonly string[] {
  const fields = fieldsOf(entry)
    .filter(({ spec }) => spec.type === 'text')
    .map(({ value }) => value);
  const links = bodyParts(entry.body).links.map(({ href }) => href);
  return [...fields, ...links].filter((value) => /^https?:\/\/\S+$/u.test(value));
}
