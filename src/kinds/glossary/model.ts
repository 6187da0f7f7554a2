/** The glossary; the search uses its synonyms. Runs in Node and in the browser. */
import { alphabetical, toFinish } from '~/kinds/cms-list';
import { defineKind } from '~/kinds/define-kind';
import { addressAndHistory } from '~/model/address-and-history';
import { evidence, heading, publication, richText } from '~/model/common';
import { optional, references, texts } from '~/model/fields';
import { publicationIsPossible, updateIsExplained } from '~/model/rules';

export const glossary = defineKind({
  kind: 'glossary',
  label: 'Glossaire',
  labelSingular: 'Terme',
  description: 'Les mots du télétravail et des tiers-lieux.',
  dated: false,
  words: {
    genre: 'Glossaire',
    list: 'Glossaire',
    counted: ['terme du glossaire', 'termes du glossaire'],
  },
  path: '/glossaire/',
  footer: 'information',
  mark: 'page',
  letter: 'T',
  isToldByTitle: true,
  cmsList: {
    row: ['title'],
    sort: [alphabetical],
    filters: toFinish,
    groups: [],
  },
  fields: {
    ...heading({ title: 'Terme', summaryHint: 'La définition, en une ou deux phrases.' }),
    synonyms: texts({
      label: 'Synonymes',
      labelSingular: 'Synonyme',
      hint: 'La recherche les comprend.',
      max: 80,
    }),
    related: references({ label: 'Voir aussi', kind: 'glossary' }),
    body: optional(richText()),
    ...evidence(),
    ...addressAndHistory(),
    ...publication(),
  },
  rules: [publicationIsPossible, updateIsExplained],
});
