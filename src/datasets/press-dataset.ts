import { PRESS_TYPES } from '~/kinds/press/model';
import type { Entry } from '~/kinds/entry';
import type { Column } from './column';
import { classifying, datingColumns, identifier, provenance } from './common-columns';
import { defineDataset } from './dataset';

type Article = Entry<'press'>;

const work: readonly Column<Article>[] = [
  {
    name: 'titre',
    title: 'Titre',
    description: 'Tel qu’il a paru.',
    type: 'string',
    isRequired: true,
    isShown: true,
    value: ({ data }) => data.title,
  },
  {
    name: 'titre_remarque',
    title: 'Remarque sur le titre',
    description: 'Comment le titre est connu.',
    type: 'string',
    value: ({ data }) => data.titleNote,
  },
  {
    name: 'media',
    title: 'Média',
    description: 'Où l’article a paru.',
    type: 'string',
    isRequired: true,
    isShown: true,
    value: ({ data }) => data.outlet,
  },
  {
    name: 'media_remarque',
    title: 'Remarque sur le média',
    description: 'Comment le média est connu.',
    type: 'string',
    value: ({ data }) => data.outletNote,
  },
  {
    name: 'signature',
    title: 'Signature',
    description: 'Qui a signé. Vide : non signé ou inconnu.',
    type: 'string',
    value: ({ data }) => data.author,
  },
  {
    name: 'genre',
    title: 'Genre',
    description: 'Article, entretien, page institutionnelle…',
    type: 'string',
    isRequired: true,
    isShown: true,
    choices: Object.values(PRESS_TYPES),
    value: ({ data }) => PRESS_TYPES[data.type],
  },
];

const said: readonly Column<Article>[] = [
  {
    name: 'adresse',
    title: 'Adresse',
    description: 'Le lien vers l’article.',
    type: 'uri',
    isRequired: true,
    value: ({ data }) => data.url,
  },
  {
    name: 'resume',
    title: 'Résumé',
    description: 'Écrit par nous : jamais le texte de l’article.',
    type: 'string',
    isRequired: true,
    value: ({ data }) => data.summary,
  },
  {
    name: 'cite_association',
    title: 'Cite l’association',
    description: 'Si Initiatives Télécentres 77 y est nommée.',
    type: 'boolean',
    isRequired: true,
    value: ({ data }) => data.namesIt77,
  },
];

/** What others published. */
export const pressDataset = defineDataset('press', {
  name: 'presse',
  title: 'Revue de presse des télécentres',
  description:
    'Les articles parus sur le réseau ou sur les télécentres : titre, média, date, lien et notre résumé.',
  caution: 'Les articles appartiennent à leurs auteurs : seuls les faits et nos résumés sont ici.',
  keywords: ['presse', 'télécentre', 'coworking', 'télétravail'],
  columns: [
    identifier,
    ...work,
    ...datingColumns('La date de parution'),
    ...said,
    ...classifying,
    ...provenance,
  ],
});
