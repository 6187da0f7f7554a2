/** Documents to download: links to a file of `content/medias`, said with its format and size. */
import type { Token } from 'markdown-it';
import { fileSize } from '~/lib/file-size';
import { capitalEnding } from '~/lib/medias/capital-ending';
import { createToken } from './token';

export interface ResolvedDocument {
  readonly url: string;
  /** Unknown when the file has just been chosen in the CMS. */
  readonly bytes?: number;
}

/** What the site serves, and how a reader calls it. */
const FORMATS: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  odt: 'OpenDocument',
  ods: 'tableur OpenDocument',
  docx: 'Word',
  xlsx: 'Excel',
  csv: 'CSV',
  zip: 'ZIP',
};

/** How the names of these files end, without the dot. */
export const DOCUMENT_ENDINGS = Object.keys(FORMATS);

const ending = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

/**
 * What is wrong with a document that a text gives, in French.
 * @param hasMedia tells whether a file of this name is in `content/medias`
 * @returns undefined when nothing is
 */
export function documentProblem(
  name: string,
  hasMedia: (name: string) => boolean,
): string | undefined {
  if (name === '')
    return '« Texte » : un document n’a pas de fichier ; choisissez-le ou retirez-le';
  if (!(ending(name) in FORMATS)) {
    return `« Texte » : le site ne sert pas ${name} ; choisissez un document ${Object.keys(FORMATS).join(', ')}`;
  }
  const capitals = capitalEnding(name);
  if (capitals !== undefined) return `« Texte » : ${capitals}`;
  return hasMedia(name)
    ? undefined
    : `« Texte » : le document ${name} n’est pas dans content/medias ; ajoutez-le ou choisissez-en un autre`;
}

/** « PDF, 1,2 Mo »: what follows the words of a document. */
export const documentFacts = (name: string, bytes: number | undefined): string =>
  [FORMATS[ending(name)], ...(bytes === undefined ? [] : [fileSize(bytes)])].join(', ');

/** « Programme (PDF, 1,2 Mo) », as a link. */
export function documentLink(
  open: Token,
  words: readonly Token[],
  name: string,
  { url, bytes }: ResolvedDocument,
): readonly Token[] {
  open.attrSet('href', url);
  return [
    open,
    ...words,
    createToken('text', '', 0, ` (${documentFacts(name, bytes)})`),
    createToken('link_close', 'a', -1),
  ];
}
