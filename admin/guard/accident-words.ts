/** What an editor is told when somebody else or the network gets in the way. Pure. */
import { isKind, kinds } from '~/kinds';
import { readEntry } from '~/lib/read-entry';
import { changedFields } from '../preview/changed-fields';
import type { Undone } from './failures';
import { firstFew } from './first-few';
import type { NamedFile } from '~/kinds/medias-of';

const YOUR_TEXT = 'Votre texte reste dans ce formulaire, et ce navigateur en garde une copie.';

export const NOT_SAVED: Undone = {
  what: 'L’enregistrement n’a pas abouti',
  besides: YOUR_TEXT,
};

export const NOT_PUBLISHED: Undone = {
  what: 'Ce brouillon n’a pas été publié',
  besides: 'Il reste intact.',
};

/** Git cannot merge it. */
export const DRAFT_OF_AN_OLDER_PAGE =
  'Ce brouillon n’a pas été publié : la page en ligne a changé depuis qu’il a été commencé. Il reste intact. Réessayez ; si cela recommence, copiez votre texte, supprimez le brouillon et reprenez-le sur la page d’aujourd’hui.';

export const GONE = `Rien n’a été enregistré : la fiche n’a pas été retrouvée dans le dépôt. Ou bien il ne répond pas : réessayez dans un instant. Ou bien quelqu’un l’a supprimée pendant que vous y travailliez : copiez votre texte dans une nouvelle fiche. ${YOUR_TEXT}`;

export const NOT_ADDED: Undone = {
  what: 'Le fichier n’a pas été ajouté',
  besides: 'Il est encore sur votre appareil.',
};

export const NOT_DELETED: Undone = { what: 'La suppression n’a pas abouti' };

export const NOT_CHECKED: Undone = {
  what: 'Rien n’a été supprimé',
  besides: 'Sans lui, l’on ne peut donc pas savoir quelles fiches s’en servent.',
};

/** The labels of the fields that differ between two versions; none when one cannot be read. */
function fieldsBetween(kind: string, before: string, after: string): readonly string[] {
  if (!isKind(kind)) return [];
  try {
    const [was, is] = [before, after].map((source) => {
      const { data, body } = readEntry(source);
      return { fields: data, body };
    });
    return was === undefined || is === undefined ? [] : changedFields(kinds[kind].fields, was, is);
  } catch {
    return [];
  }
}

/**
 * @param kind folder of the entry
 * @param before the version that the form was opened from
 * @param now the version in the repository
 */
export function staleMessage(kind: string, before: string, now: string): string {
  const fields = fieldsBetween(kind, before, now);
  const named = fields.length === 0 ? '' : ` (${fields.join(', ')})`;
  return `Rien n’a été enregistré : quelqu’un a modifié cette fiche${named} pendant que vous y travailliez, et sa version est gardée. ${YOUR_TEXT} Ouvrez la fiche dans un autre onglet, effacez-y la copie qu’il propose de reprendre, et reportez-y vos changements avant de fermer celui-ci.`;
}

/** @param files that the entry names and that are nowhere */
export function missingMessage(files: readonly NamedFile[]): string {
  const named = new Set(files.map(({ label, name }) => `${name} (« ${label} »)`));
  return `Rien n’a été enregistré : il manque au dépôt ${firstFew([...named])}. Choisissez de nouveau, dans son champ, chaque fichier qui manque, ou retirez-le, puis recommencez. ${YOUR_TEXT}`;
}
