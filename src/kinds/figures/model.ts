/** Key figures, each with its provenance and what contradicts it. Runs in Node and in the browser. */
import { alphabetical, byChoice, byDate, byYear, toFinish } from '~/kinds/cms-list';
import { defineKind } from '~/kinds/define-kind';
import { addressAndHistory } from '~/model/address-and-history';
import {
  classification,
  dating,
  evidenceWith,
  heading,
  publication,
  richText,
  sourceFields,
} from '~/model/common';
import { boolean, list, number, optional, references, select, text } from '~/model/fields';
import { dateMatchesPrecision, publicationIsPossible, updateIsExplained } from '~/model/rules';
import { figureLabel, figureTitle } from './figure-title';
import { FIGURE_STATUSES, stateIsEarned } from './states';
import { QUESTIONS } from './questions';
import { rangeIsOrdered } from './range-is-ordered';

export const figures = defineKind({
  kind: 'figures',
  label: 'Chiffres clés',
  labelSingular: 'Chiffre clé',
  description: 'Chaque chiffre est une fiche : les pages le citent, elles ne le recopient pas.',
  dated: false,
  words: { genre: 'Chiffre', list: 'Chiffres', counted: ['chiffre', 'chiffres'] },
  path: '/chiffres/',
  footer: 'information',
  mark: 'figure',
  letter: 'C',
  isInFeed: true,
  dateBearer: () => 'Chiffre',
  fullTitle: figureTitle,
  linkWords: figureLabel,
  cmsList: {
    row: [(said) => [said('value'), said('unit')].filter(Boolean).join(' '), 'title', 'status'],
    sort: [alphabetical, byDate],
    filters: [
      ...toFinish,
      { label: 'Non établis', field: 'status', pattern: '^(?!established$)' },
      { label: 'Établis', field: 'status', pattern: '^established$' },
      { label: 'Contestés', field: 'status', pattern: 'disputed' },
    ],
    groups: [byChoice('Question', 'question'), byChoice('État', 'status'), byYear],
  },
  fields: {
    value: text({
      label: 'Valeur',
      hint: 'Telle qu’elle se lit : « 16 », « + 13 », « une trentaine ».',
      max: 40,
    }),
    unit: optional(text({ label: 'Unité', hint: '%, km, h… Vide s’il n’y en a pas.', max: 30 })),
    numeric: optional(
      number({
        label: 'Valeur numérique',
        hint: 'Pour les comparaisons, les calculs et les données ouvertes : 16, 0.5…',
      }),
    ),
    numericHigh: optional(
      number({
        label: 'Valeur numérique haute',
        hint: 'Pour une valeur qui va de 6,5 à 8 : 6.5 au-dessus, 8 ici.',
      }),
    ),
    ...heading({
      title: 'Ce qu’il mesure',
      summaryHint:
        'La phrase qui suit le chiffre, avec son année et sa source : la presse la reprendra telle quelle.',
    }),
    question: optional(
      select({
        label: 'Question',
        hint: 'À laquelle il répond, sur la page des chiffres. Vide : en dernier.',
        choices: QUESTIONS,
      }),
    ),
    isLead: boolean({
      label: 'En grand sur la page des chiffres',
      hint: 'Un ou deux par question. Les « Autres chiffres sur le même sujet » se rangent à côté.',
    }),
    quantity: optional(
      text({
        label: 'Grandeur',
        hint: 'Ce que mesure le nombre, en peu de mots : « production », « projets retenus ». Seuls des chiffres de même grandeur et de même unité se dessinent sur un même axe.',
        max: 80,
      }),
    ),
    status: select({ label: 'État', choices: FIGURE_STATUSES }),
    ...dating('Date du chiffre'),
    scope: optional(text({ label: 'Périmètre', hint: 'Qui, où.', max: 250 })),
    method: optional(text({ label: 'Échantillon ou méthode', max: 400 })),
    note: optional(
      text({
        label: 'Réserve',
        hint: 'Une ligne : ce qu’il ne dit pas.',
        multiline: true,
        max: 500,
      }),
    ),
    contradictions: list({
      label: 'Ce qui le contredit',
      labelSingular: 'Contradiction',
      summary: '{{fields.text}}',
      fields: { text: text({ label: 'En une phrase, avec sa source', multiline: true, max: 500 }) },
    }),
    contradictedBy: references({ label: 'Autres chiffres sur le même sujet', kind: 'figures' }),
    values: list({
      label: 'Valeurs dans le temps',
      labelSingular: 'Valeur',
      summary: '{{fields.when}} {{fields.value}}',
      fields: {
        when: text({ label: 'Quand', max: 40 }),
        value: text({ label: 'Valeur', max: 60 }),
        source: text({ label: 'Source', max: 250 }),
      },
    }),
    advice: optional(text({ label: 'Notre conseil pour le citer', multiline: true, max: 400 })),
    body: optional(richText()),
    ...classification(),
    ...evidenceWith({
      ...sourceFields(),
      independent: boolean({
        label: 'Indépendante',
        hint: 'Cochée si elle établit elle-même le chiffre sans venir de l’association, d’un adhérent ni de ceux qu’il concerne.',
      }),
    }),
    ...addressAndHistory(),
    ...publication(),
  },
  rules: [
    dateMatchesPrecision,
    publicationIsPossible,
    updateIsExplained,
    stateIsEarned,
    rangeIsOrdered,
  ],
});
