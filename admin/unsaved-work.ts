/** The unsaved work that Decap keeps in this browser. */
import { localForage } from 'decap-cms-lib-util';

/** Whether this browser holds unsaved work on an entry; one that lets nothing be written holds none. */
export async function hasBackup(collection: string, slug: string): Promise<boolean> {
  try {
    return (await localForage.getItem(`backup.${collection}.${slug}`)) !== null;
  } catch {
    return false;
  }
}
