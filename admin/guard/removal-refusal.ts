/** Why an entry may not be deleted. */
import type { Kind } from '~/kinds';
import { readEntry } from '~/lib/read-entry';
import { isPublic } from '~/lib/is-public';
import { firstFew } from './first-few';
import { nameEntries, SETTINGS_NAME, type EntryCopies } from './entry-copies';
import { refersTo, settingsReferTo } from './references-to';

const RETIRE_INSTEAD =
  'Une page parue ne se supprime pas : son adresse ne mènerait plus nulle part. Ouvrez la fiche et remplissez « Retirer la page » : l’adresse dira qu’elle a été retirée, quand et pourquoi.';

/**
 * @param raw the file to be deleted
 * @param copies every entry, this one included or not
 * @param now a page that is public at this moment may have been read
 * @returns in French, what stands against it and the remedy; undefined when nothing does
 */
export function removalRefusal(
  kind: Kind,
  raw: string,
  copies: EntryCopies,
  now: Date,
): string | undefined {
  const { data } = readEntry(raw);
  const { draft, publishAt, id } = data;
  const isOut = isPublic(
    { draft: draft === true, publishAt: typeof publishAt === 'string' ? publishAt : undefined },
    now,
  );
  if (isOut) return RETIRE_INSTEAD;
  const referring = [
    ...nameEntries(copies, (file) => refersTo(kind, String(id), file)),
    ...(settingsReferTo(kind, String(id), copies.settings) ? [SETTINGS_NAME] : []),
  ];
  return referring.length === 0
    ? undefined
    : `Cette fiche ne peut pas être supprimée : d’autres y renvoient (${firstFew(referring)}). Ôtez d’abord ces renvois.`;
}
