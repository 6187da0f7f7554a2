import type { Entry } from '~/kinds/entry';
import type { Column } from './column';
import { identifier, provenance } from './common-columns';
import { defineDataset } from './dataset';

type Term = Entry<'glossary'>;

const terms: readonly Column<Term>[] = [
  {
    name: 'terme',
    title: 'Terme',
    description: 'Le mot défini.',
    type: 'string',
    isRequired: true,
    isShown: true,
    value: ({ data }) => data.title,
  },
  {
    name: 'definition',
    title: 'Définition',
    description: 'En une ou deux phrases.',
    type: 'string',
    isRequired: true,
    isShown: true,
    value: ({ data }) => data.summary,
  },
  {
    name: 'synonymes',
    title: 'Synonymes',
    description: 'D’autres mots pour la même chose.',
    type: 'list',
    isShown: true,
    value: ({ data }) => data.synonyms,
  },
  {
    name: 'voir_aussi',
    title: 'Voir aussi',
    description: 'Les identifiants de termes voisins.',
    type: 'list',
    value: ({ data }, isShown) => data.related.filter((id) => isShown(`glossary/${id}`)),
  },
];

/** The words of telework and third places. */
export const glossaryDataset = defineDataset('glossary', {
  name: 'glossaire',
  title: 'Glossaire du télétravail et des tiers-lieux',
  description: 'Les mots du télétravail et des tiers-lieux, leur définition et leurs synonymes.',
  keywords: ['glossaire', 'vocabulaire', 'télétravail', 'tiers-lieu'],
  columns: [identifier, ...terms, ...provenance],
});
