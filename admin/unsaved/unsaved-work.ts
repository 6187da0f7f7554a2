/** The entries that this browser keeps unsaved, for those who look at all copies of all entries. */
import { isKind } from '~/kinds';
import type { EntryFile } from '../guard/references-to';
import { keptForms } from './kept-form';

/** Whether this browser holds unsaved work on an entry. */
export async function hasBackup(collection: string, slug: string): Promise<boolean> {
  const forms = await keptForms();
  return forms.some((form) => form.collection === collection && form.slug === slug);
}

/** All of it, new entries included. */
export async function unsavedWork(): Promise<readonly EntryFile[]> {
  const forms = await keptForms();
  return forms.flatMap(({ collection: kind, key, path, raw }) =>
    // A new entry has no path yet.
    isKind(kind) ? [{ kind, path: path === '' ? key : path, raw }] : [],
  );
}
