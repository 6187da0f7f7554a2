/** Words of the interface that several pages share. */
import type { Kind } from '~/kinds';

/** How a kind is called in filters and results. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  news: 'Actualité',
  events: 'Événement',
  press: 'Presse',
  figures: 'Chiffre',
  spaces: 'Espace',
  members: 'Adhérent',
  groups: 'Groupe de travail',
  outputs: 'Ressource',
  glossary: 'Glossaire',
  pages: 'Page',
};

/** The list each kind's pages sit under, in the breadcrumb. */
export const LIST_WORDS: Readonly<Record<Exclude<Kind, 'pages'>, string>> = {
  news: 'Actualités',
  events: 'Agenda',
  press: 'Revue de presse',
  figures: 'Chiffres',
  spaces: 'Espaces',
  members: 'Adhérents',
  groups: 'Groupes de travail',
  outputs: 'Ressources',
  glossary: 'Glossaire',
};

/** The entries of a kind, where kinds are gathered: the editorial pages have no list. */
export const GATHERED_WORDS: Readonly<Record<Kind, string>> = { ...LIST_WORDS, pages: 'Pages' };

/** One entry of a kind and several, after their number: « 41 articles de presse ». */
export const NOUNS: Readonly<Record<Kind, readonly [one: string, several: string]>> = {
  news: ['actualité', 'actualités'],
  events: ['événement', 'événements'],
  press: ['article de presse', 'articles de presse'],
  figures: ['chiffre', 'chiffres'],
  spaces: ['espace', 'espaces'],
  members: ['adhérent', 'adhérents'],
  groups: ['groupe de travail', 'groupes de travail'],
  outputs: ['ressource', 'ressources'],
  glossary: ['terme du glossaire', 'termes du glossaire'],
  pages: ['page', 'pages'],
};

/** « 1 lieu », « 24 lieux »; zero takes the singular, as in French. */
export function count(n: number, singular: string, plural: string): string {
  return `${n.toLocaleString('fr-FR')} ${n < 2 ? singular : plural}`;
}
