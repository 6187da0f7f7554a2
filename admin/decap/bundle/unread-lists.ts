/**
 * A list that could not be read says so. As it comes, Decap 3.16 shows an empty one, as if there were no
 * entry. Node only.
 */
import type { Mend } from './mend.ts';
import { replaceEach } from './replace-known.ts';

const FILE = 'actions/entries.js';

const silentFailure = (type: string): string => `} catch (error) {
      dispatch({
        type: ${type}_ENTRIES_FAILURE,`;

const toldFailure = (type: string): string =>
  silentFailure(type).replace(
    'dispatch({',
    `dispatch(addNotification({
        message: { details: error, key: 'ui.toast.onFailToLoadEntries' },
        type: 'error',
        dismissAfter: 8000
      }));
      dispatch({`,
  );

export const unreadLists: Mend = {
  file: FILE,
  mend: (code) =>
    replaceEach(
      code,
      ['SORT', 'FILTER', 'GROUP'].map((type) => [silentFailure(type), toldFailure(type)] as const),
      FILE,
    ),
};
