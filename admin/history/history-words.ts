/** What editors read of the versions of an entry. Pure. */
import { formatDateTime, nowInParis } from '~/lib/dates';
import { typeset } from '~/lib/typography';
import type { Version } from './version';

export const NOT_READ =
  'Les versions n’ont pas pu être lues : le dépôt ne répond pas. Réessayez dans un instant.';

export const NO_VERSION = 'Aucune version n’est encore publiée.';

export const FIRST_VERSION =
  'C’est la première version : il n’y en a pas d’autre à remettre à sa place. Pour ôter la page du site, remplissez « Retirer la page » ou cochez « Brouillon », puis publiez.';

export const UNSAVED =
  'Ce formulaire tient des changements qui ne sont pas enregistrés : enregistrez-les, ou rechargez la page pour les laisser, puis recommencez.';

export const UNDER_REVIEW =
  'Cette fiche a un brouillon en relecture : publiez-le ou supprimez-le d’abord.';

export const NO_REASON =
  'Dites pourquoi en quelques mots : la raison reste dans l’historique, pour vos collègues.';

export const CHANGED_SINCE =
  'Rien n’a été annulé : la fiche a changé depuis que ces versions ont été lues. Rechargez la page, regardez ce qui a changé, puis recommencez.';

export const SAME_AS_BEFORE =
  'Rien n’a été annulé : la dernière publication n’a changé que l’adresse de la page, qui ne revient pas en arrière.';

export const notAllowedNow = (problems: readonly string[]): string =>
  `Rien n’a été annulé : la version d’avant ne convient plus (${problems.join(' — ')}). Ouvrez-la avec « Revenir à cette version », mettez-la en règle, puis publiez.`;

/** When, in Paris. */
export const versionDate = ({ date }: Pick<Version, 'date'>): string => {
  const instant = new Date(date);
  return Number.isNaN(instant.getTime()) ? 'date inconnue' : formatDateTime(nowInParis(instant));
};

/** In one line, where versions are chosen. */
export const versionName = (version: Version): string =>
  typeset([versionDate(version), version.author].filter((part) => part !== '').join(' · '));

/** What Git keeps of an undone publication. */
export const undoMessage = (label: string, slug: string, undone: Version, reason: string): string =>
  `${label} : annule la publication de « ${slug} » du ${versionDate(undone)}\n\n${reason}`;
