/** The unsaved work that Decap keeps in this browser. */
import { isKind } from '~/kinds';
import { isRecord } from '~/model/clean';
import { localForage } from '../decap/parts';
import type { EntryFile } from './references-to';

const PREFIX = 'backup.';

/** Whether this browser holds unsaved work on an entry; one that refuses to store anything holds none. */
export async function hasBackup(collection: string, slug: string): Promise<boolean> {
  try {
    return (await localForage.getItem(`${PREFIX}${collection}.${slug}`)) !== null;
  } catch {
    return false;
  }
}

/** All of it, new entries included. */
export async function unsavedWork(): Promise<readonly EntryFile[]> {
  const found: EntryFile[] = [];
  try {
    for (const key of await localForage.keys()) {
      const kind = key.split('.')[1];
      if (!key.startsWith(PREFIX) || !isKind(kind)) continue;
      const backup: unknown = await localForage.getItem(key);
      if (!isRecord(backup)) continue;
      const { path, raw } = backup;
      if (typeof raw !== 'string') continue;
      // A new entry has no path yet.
      found.push({ kind, path: typeof path === 'string' && path !== '' ? path : key, raw });
    }
  } catch {
    // A browser that refuses to store anything holds nothing.
  }
  return found;
}
