/** Modules of ours that the mended Decap imports. Node only. */
import { fileURLToPath } from 'node:url';

export const UNSAVED = 'it77:unsaved';
export const ERROR_PAGE = 'it77:error-page';
export const TODAY = 'it77:today';
export const PAGED_LIST = 'it77:paged-list';
export const REMEMBER_LAST = 'it77:remember-last';
export const IN_TURNS = 'it77:in-turns';
export const MADE_AHEAD = 'it77:made-ahead';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const FILES: Readonly<Record<string, string>> = {
  [UNSAVED]: at('unsaved/for-decap.ts'),
  [ERROR_PAGE]: at('guard/ErrorPage.tsx'),
  [TODAY]: at('form/today.ts'),
  [PAGED_LIST]: at('lists/PagedList.tsx'),
  [REMEMBER_LAST]: at('lists/remember-last.ts'),
  [IN_TURNS]: at('lists/in-turns.ts'),
  [MADE_AHEAD]: at('lists/made-ahead.ts'),
};

/** @returns the file of one of them; undefined for any other import */
export const ourFile = (source: string): string | undefined => FILES[source];

/** Puts an import of ours at the head of a file of Decap. */
export const importing = (names: string, source: string, code: string): string =>
  `import { ${names} } from '${source}';\n${code}`;
