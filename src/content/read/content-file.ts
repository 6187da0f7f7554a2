/** The text of one file of the content, or why it is not read. Node only. */
import { readFileSync, statSync } from 'node:fs';

export type FileText =
  | { readonly text: string; readonly refusal?: never }
  /** In French. */
  | { readonly text?: never; readonly refusal: string };

const MAX_BYTES = 1024 * 1024;

const TO_UTF_8 = 'ouvrez-le dans l’éditeur qui l’a écrit, puis enregistrez-le en UTF-8';

/** Only whole files are opened: a device or a pipe would never end. */
function unopened(path: string): string | undefined {
  const stats = statSync(path);
  if (stats.isDirectory()) return 'c’est un dossier, or il faut ici un fichier ; renommez-le';
  if (!stats.isFile()) return 'ce n’est pas un fichier ; supprimez-le';
  return stats.size > MAX_BYTES
    ? 'il pèse plus de 1 Mo, trop pour un texte ; coupez-le en plusieurs fiches'
    : undefined;
}

const UTF_16 = /^(?:\xff\xfe|\xfe\xff|\0[^\0]|[^\0]\0)/u;

const lineAt = (text: string, at: number): string => String(text.slice(0, at).split('\n').length);

function decoded(bytes: Uint8Array): FileText {
  if (UTF_16.test(String.fromCharCode(...bytes.subarray(0, 2)))) {
    return { refusal: `écrit en UTF-16 ; ${TO_UTF_8}` };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder().decode(bytes);
    const line = lineAt(text, text.indexOf('\uFFFD'));
    return {
      refusal: `écrit dans un autre codage que l’UTF-8 (Windows-1252, sans doute), à la ligne ${line} ; ${TO_UTF_8}`,
    };
  }
}

const CONFLICT = /^(?:<{7}|>{7})(?= |\r?$)/mu;

function withoutConflict(read: FileText): FileText {
  const found = read.text === undefined ? null : CONFLICT.exec(read.text);
  if (found === null) return read;
  return {
    refusal: `deux versions s’y mêlent (« ${found[0]} », à la ligne ${lineAt(found.input, found.index)}) ; gardez l’une, ôtez l’autre et les lignes <<<<<<<, ======= et >>>>>>>`,
  };
}

/** @param path of something that is there, whatever it is */
export function readContentFile(path: string): FileText {
  try {
    const refusal = unopened(path);
    return refusal === undefined ? withoutConflict(decoded(readFileSync(path))) : { refusal };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return {
      refusal: `il ne peut pas être lu (${String(error.code)}) : lien qui ne mène à rien, ou fichier interdit de lecture ; mettez le fichier lui-même à cette place, ou supprimez-le`,
    };
  }
}
