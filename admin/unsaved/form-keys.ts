/**
 * Under which name this browser keeps what is written in a form. Every form has one of its own: two new
 * entries of a kind, or one entry in two tabs, never write over one another.
 */
import { mintId } from '../save/mint-id';

const PREFIX = 'backup.';
/** Ends with the mark of the form; those kept before forms had one lack it. A new entry has no slug. */
const KEY = /^backup\.([^.+]+)(?:\.([^+]*))?(?:\+.*)?$/u;

export interface FormPlace {
  readonly collection: string;
  /** Empty for a new entry. */
  readonly slug: string;
}

/** @returns undefined for what is no work left unsaved */
export function placeOf(key: string): FormPlace | undefined {
  const [, collection, slug = ''] = KEY.exec(key) ?? [];
  return collection === undefined ? undefined : { collection, slug };
}

/** By place, the key of the form that this page shows there. */
const keys = new Map<string, string>();

const start = (collection: string, slug: string): string => `${PREFIX}${collection}.${slug}`;

/** The key of the form on screen. */
export function formKey(collection: string, slug = ''): string {
  const place = start(collection, slug);
  const key = keys.get(place) ?? `${place}+${mintId()}`;
  keys.set(place, key);
  return key;
}

/** From now on the form on screen goes on with what was kept under another key. */
export function goOnWith(key: string, { collection, slug }: FormPlace): void {
  keys.set(start(collection, slug), key);
}

/** The form on screen has been saved, or is another: it gets a new key. */
export function forgetForm(collection: string, slug = ''): void {
  keys.delete(start(collection, slug));
}
