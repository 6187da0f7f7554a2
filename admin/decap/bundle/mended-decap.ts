/** Vite plugin: changes in Decap's code what none of its settings changes. Node only. */
import type { ViteUserConfig } from 'astro';
import { backRefused } from './back-refused.ts';
import { backupKept } from './backup-kept.ts';
import { backupOffered } from './backup-offered.ts';
import { emptyLists } from './empty-lists.ts';
import { errorPage } from './error-page.ts';
import { frenchLists } from './french-lists.ts';
import { frenchMedias } from './french-medias.ts';
import { groupsInOrder } from './groups-in-order.ts';
import { lateDrafts, lateEntries } from './late-entries.ts';
import type { Mend } from './mend.ts';
import { palette, progressBar } from './decap-colours.ts';
import { readInTurns } from './read-in-turns.ts';
import { sameBytes } from './same-bytes.ts';
import { ourFile } from './ours.ts';
import { noSecondNotice } from './no-second-notice.ts';
import { shortLists } from './short-lists.ts';
import { startsToday } from './starts-today.ts';
import { unreadLists } from './unread-lists.ts';
import { unsavedFormKept } from './unsaved-form-kept.ts';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

const MENDS: readonly Mend[] = [
  unsavedFormKept,
  sameBytes,
  frenchMedias,
  groupsInOrder,
  noSecondNotice,
  lateEntries,
  lateDrafts,
  backRefused,
  errorPage,
  startsToday,
  unreadLists,
  palette,
  progressBar,
  emptyLists,
  ...backupOffered,
  ...backupKept,
  ...frenchLists,
  ...shortLists,
  ...readInTurns,
];

const PLACE = /(decap-cms-[a-z-]+)[/\\]dist[/\\]esm[/\\](.+)$/u;
const CORE = 'decap-cms-core';

export const mendedDecap: VitePlugin = {
  name: 'it77:mended-decap',
  resolveId: ourFile,
  transform(code, id) {
    const [, folder, path] = PLACE.exec(id) ?? [];
    const file = path?.replaceAll('\\', '/');
    const found = MENDS.filter((one) => one.file === file && (one.package ?? CORE) === folder);
    return found.length === 0
      ? undefined
      : { code: found.reduce((mended, { mend }) => mend(mended), code), map: null };
  },
};
