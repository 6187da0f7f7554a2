import { figureCitation } from '~/kinds/figures/figure-citation';
import { FIGURE_STATUSES } from '~/kinds/figures/states';
import { QUESTIONS } from '~/kinds/figures/questions';
import type { Column } from './column';
import { classifying, datingColumns, identifier, provenance } from './common-columns';
import { defineDataset } from './dataset';
import type { Entry } from '~/kinds/entry';

type Figure = Entry<'figures'>;

const measure: readonly Column<Figure>[] = [
  {
    name: 'valeur',
    title: 'Valeur',
    description: 'Telle qu’elle se lit : « 16 », « + 13 », « une trentaine ».',
    type: 'string',
    isRequired: true,
    isShown: true,
    value: ({ data }) => data.value,
  },
  {
    name: 'unite',
    title: 'Unité',
    description: 'Vide s’il n’y en a pas.',
    type: 'string',
    isShown: true,
    value: ({ data }) => data.unit,
  },
  {
    name: 'mesure',
    title: 'Ce qu’il mesure',
    description: 'La suite de la valeur : ensemble, elles font une phrase.',
    type: 'string',
    isRequired: true,
    isShown: true,
    value: ({ data }) => data.title,
  },
  {
    name: 'valeur_numerique',
    title: 'Valeur numérique',
    description: 'Pour calculer ; vide quand la valeur ne se compte pas.',
    type: 'number',
    value: ({ data }) => data.numeric,
  },
  {
    name: 'valeur_numerique_haute',
    title: 'Valeur haute',
    description: 'La fin d’une valeur qui va de l’une à l’autre.',
    type: 'number',
    value: ({ data }) => data.numericHigh,
  },
  {
    name: 'grandeur',
    title: 'Grandeur',
    description: 'Seuls des chiffres de même grandeur et de même unité se comparent.',
    type: 'string',
    value: ({ data }) => data.quantity,
  },
  {
    name: 'question',
    title: 'Question',
    description: 'Celle à laquelle il répond.',
    type: 'string',
    choices: Object.values(QUESTIONS),
    value: ({ data }) => (data.question === undefined ? undefined : QUESTIONS[data.question]),
  },
];

const reliability: readonly Column<Figure>[] = [
  {
    name: 'etat',
    title: 'État',
    description: 'Ce que valent ses sources : à citer avec le chiffre.',
    type: 'string',
    isRequired: true,
    isShown: true,
    choices: Object.values(FIGURE_STATUSES),
    value: ({ data }) => FIGURE_STATUSES[data.status],
  },
  {
    name: 'date_remarque',
    title: 'Remarque sur la date',
    description: 'Comment la date est connue.',
    type: 'string',
    value: ({ data }) => data.dateNote,
  },
  {
    name: 'perimetre',
    title: 'Périmètre',
    description: 'Qui, et où.',
    type: 'string',
    value: ({ data }) => data.scope,
  },
  {
    name: 'echantillon',
    title: 'Échantillon ou méthode',
    description: 'Combien de personnes ou de lieux, et comment le chiffre a été obtenu.',
    type: 'string',
    value: ({ data }) => data.method,
  },
  {
    name: 'reserve',
    title: 'Réserve',
    description: 'Ce que le chiffre ne dit pas.',
    type: 'string',
    value: ({ data }) => data.note,
  },
  {
    name: 'contradictions',
    title: 'Ce qui le contredit',
    description: 'Ce qui se lit ailleurs, avec sa source.',
    type: 'list',
    value: ({ data }) => data.contradictions.map(({ text }) => text),
  },
  {
    name: 'autres_chiffres',
    title: 'Autres chiffres',
    description: 'Les identifiants des chiffres sur le même sujet.',
    type: 'list',
    value: ({ data }, isShown) => data.contradictedBy.filter((id) => isShown(`figures/${id}`)),
  },
  {
    name: 'valeurs_dans_le_temps',
    title: 'Valeurs dans le temps',
    description: 'Quand, combien, selon qui.',
    type: 'list',
    value: ({ data }) =>
      data.values.map(({ when, value, source }) => `${when} : ${value} (${source})`),
    whole: ({ data }) =>
      data.values.map(({ when, value, source }) => ({ quand: when, valeur: value, source })),
  },
  {
    name: 'source_independante',
    title: 'Source indépendante',
    description:
      'Si une source au moins l’établit sans venir de l’association, d’un adhérent ni de ceux qu’il concerne.',
    type: 'boolean',
    isRequired: true,
    value: ({ data }) => data.sources.some(({ independent }) => independent),
  },
];

const quoting: readonly Column<Figure>[] = [
  {
    name: 'phrase_a_citer',
    title: 'Phrase à citer',
    description: 'À reprendre telle quelle : le chiffre, sa date, son échantillon, son adresse.',
    type: 'string',
    isRequired: true,
    value: ({ data, url }) => figureCitation(data, url),
  },
  {
    name: 'conseil',
    title: 'Notre conseil',
    description: 'Comment le citer sans le trahir.',
    type: 'string',
    value: ({ data }) => data.advice,
  },
];

/** Key figures, with their provenance and what contradicts them. */
export const figuresDataset = defineDataset('figures', {
  name: 'chiffres',
  title: 'Chiffres clés des télécentres',
  description:
    'Les chiffres du site, chacun avec sa date, son échantillon, ses sources, ce qui le contredit et la phrase à citer.',
  caution:
    'Un chiffre contesté, à réviser ou estimé se cite avec ce mot. Le JSON dit de chaque source si elle est indépendante.',
  keywords: ['télétravail', 'télécentre', 'coworking', 'statistiques'],
  columns: [
    identifier,
    ...measure,
    ...datingColumns('La date du chiffre'),
    ...reliability,
    ...quoting,
    ...classifying,
    ...provenance,
  ],
});
