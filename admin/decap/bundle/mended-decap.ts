/** Vite plugin: changes in Decap's code what none of its settings changes. Node only. */
import type { ViteUserConfig } from 'astro';
import { backupKept } from './backup-kept.ts';
import { backupOffered } from './backup-offered.ts';
import { frenchLists } from './french-lists.ts';
import { frenchMedias } from './french-medias.ts';
import { groupsInOrder } from './groups-in-order.ts';
import { lateDrafts, lateEntries } from './late-entries.ts';
import type { Mend } from './mend.ts';
import { sameBytes } from './same-bytes.ts';
import { noSecondNotice } from './no-second-notice.ts';
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
  ...backupOffered,
  ...backupKept,
  ...frenchLists,
];

const FOLDER = /decap-cms-core[/\\]dist[/\\]esm[/\\](.+)$/u;

export const mendedDecap: VitePlugin = {
  name: 'it77:mended-decap',
  transform(code, id) {
    const file = FOLDER.exec(id)?.[1]?.replaceAll('\\', '/');
    const found = MENDS.filter((one) => one.file === file);
    return found.length === 0
      ? undefined
      : { code: found.reduce((mended, { mend }) => mend(mended), code), map: null };
  },
};
