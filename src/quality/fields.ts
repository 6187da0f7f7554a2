/** The texts and files of an entry, found through the description of its fields. */
import { kinds } from '~/domain';
import { filledIn, type Filled } from '~/model/filled';
import type { StoredEntry } from '~/store/load';
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

/** The names of the files of `content/medias` that an entry uses, in its fields or its text. */
export function mediasOf(entry: StoredEntry): readonly string[] {
  const files = fieldsOf(entry)
    .filter(({ spec }) => spec.type === 'file')
    .map(({ value }) => value);
  const { images, links } = bodyParts(entry.body);
  return [...files, ...images.map(({ src }) => src), ...links.map(({ href }) => href)]
    .filter((path) => path.startsWith('../medias/'))
    .map((path) => decodeURI(path.replace('../medias/', '')));
}
