/** What to tell of an error that ends a build. Pure. */

const CODES = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'];

/** Its own message, or ours in French where that is only the system's. */
export function errorWords(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (!CODES.includes(code)) return error.message;
  const path = 'path' in error ? String(error.path) : 'Un fichier du site';
  return `${path} ne peut pas être lu ou écrit (${code}). Libérez de la place sur le disque, ou vérifiez les droits de ce dossier, puis recommencez.`;
}
