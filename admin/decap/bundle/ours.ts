/** Modules of ours that the mended Decap imports. Node only. */
import { fileURLToPath } from 'node:url';

export const UNSAVED = 'it77:unsaved';

const FILES: Readonly<Record<string, string>> = {
  [UNSAVED]: fileURLToPath(new URL('../../unsaved/for-decap.ts', import.meta.url)),
};

/** @returns the file of one of them; undefined for any other import */
export const ourFile = (source: string): string | undefined => FILES[source];

/** Puts an import of ours at the head of a file of Decap. */
export const importing = (names: string, source: string, code: string): string =>
  `import { ${names} } from '${source}';\n${code}`;
