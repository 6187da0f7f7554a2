/** The unsaved work that Decap keeps in this browser. */
import { localForage } from 'decap-cms-lib-util';
import { offerBackupLast, Reads } from './backup-last';

export const reads = new Reads();

/**
 * The store replaces its own methods once it has found where to write: ours comes after. A browser
 * that lets nothing be written holds no unsaved work.
 */
const readAtOnce = localForage.ready().then(
  () => offerBackupLast(localForage, reads),
  () => () => Promise.resolve(null),
);

/** Whether this browser holds unsaved work on an entry. */
export async function hasBackup(collection: string, slug: string): Promise<boolean> {
  const read = await readAtOnce;
  return (await read(`backup.${collection}.${slug}`)) !== null;
}
