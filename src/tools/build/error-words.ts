/** What to tell of an error that ends a build. Pure. */

const CODES = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'];

/** As programs written in Rust, Rolldown among them, tell a full disk: in the middle of a long message. */
const NO_SPACE = 'No space left on device';

function codeOf(error: Error): string {
  if (error.message.includes(NO_SPACE)) return 'ENOSPC';
  return 'code' in error ? String(error.code) : '';
}

/** Its own message, or ours in French where that is only the system's. */
export function errorWords(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = codeOf(error);
  if (!CODES.includes(code)) return error.message;
  const path = 'path' in error ? String(error.path) : 'Un fichier du site';
  return `${path} ne peut pas être lu ou écrit (${code}). Libérez de la place sur le disque, ou vérifiez les droits de ce dossier, puis recommencez.`;
}
