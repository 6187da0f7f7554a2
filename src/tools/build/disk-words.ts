/** What the system says when a disk refuses, in words. Pure. */

const REFUSALS = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'];

/** What to tell of an error: its own words, except where the system alone has spoken. */
export function wordsOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (!REFUSALS.includes(code)) return error.message;
  const path = 'path' in error ? String(error.path) : 'Un fichier du site';
  return `${path} ne peut pas être lu ou écrit (${code}). Libérez de la place sur le disque, ou vérifiez les droits de ce dossier, puis recommencez.`;
}
