/** What others published about the network or about telecentres. Runs in Node and in the browser. */
import { byChoice, byDate, byTitle, byYear, newestFirst, toFinish } from '~/kinds/cms-list';
import { defineKind } from '~/kinds/define-kind';
import { addressAndHistory } from '~/model/address-and-history';
import { quotedTitle } from '~/lib/citation/reference';
import { classification, dating, evidence, heading, httpUrl, publication } from '~/model/common';
import { boolean, optional, select, text } from '~/model/fields';
import { futureDateIsScheduled } from '~/model/future-date';
import { dateMatchesPrecision, publicationIsPossible, updateIsExplained } from '~/model/rules';

export const PRESS_TYPES = {
  article: 'Article',
  magazine: 'Magazine',
  release: 'Communiqué repris',
  interview: 'Entretien',
  radio: 'Radio',
  blog: 'Blog',
  institutional: 'Page institutionnelle',
} as const;

export const press = defineKind({
  kind: 'press',
  label: 'Revue de presse',
  labelSingular: 'Article de presse',
  description: 'Les articles parus : titre, média, date, lien et notre résumé. Jamais leur texte.',
  dated: false,
  words: {
    genre: 'Presse',
    list: 'Revue de presse',
    counted: ['article de presse', 'articles de presse'],
  },
  path: '/presse/revue/',
  footer: 'information',
  mark: 'press',
  letter: 'P',
  isInFeed: true,
  aloneTitle: ({ outlet, title }) => `${outlet}, ${quotedTitle(title)}`,
  citedWork: ({ title, author, outlet, date, datePrecision: precision, url }) => ({
    title,
    credit: author === undefined ? outlet : `${author}, ${outlet}`,
    date,
    precision,
    url,
  }),
  cmsList: {
    row: ['date', 'outlet', 'title'],
    sort: [newestFirst, byDate, { field: 'outlet', label: 'Média' }, byTitle],
    filters: [...toFinish, { label: 'Citent l’association', field: 'namesIt77', pattern: true }],
    groups: [byYear, byChoice('Genre', 'type')],
  },
  fields: {
    ...heading({
      title: 'Titre de l’article, tel qu’il a paru',
      isTitleQuoted: true,
      summaryHint: 'Écrit par nous, en deux ou trois phrases. Ne recopiez pas l’article.',
    }),
    outlet: text({ label: 'Média', max: 120 }),
    author: optional(text({ label: 'Signature', max: 120 })),
    type: select({ label: 'Genre', choices: PRESS_TYPES, defaultValue: 'article' }),
    ...dating('Date de parution'),
    url: text({ label: 'Adresse', hint: 'Le lien vers l’article.', max: 600, pattern: httpUrl }),
    namesIt77: boolean({
      label: 'Cite l’association',
      hint: 'Coché si Initiatives Télécentres 77 est nommée.',
    }),
    titleNote: optional(
      text({
        label: 'Remarque sur le titre',
        hint: 'Par exemple : « Titre reconstitué d’après l’adresse ».',
        max: 250,
      }),
    ),
    outletNote: optional(
      text({
        label: 'Remarque sur le média',
        hint: 'Par exemple : « Attribution déduite de la signature ».',
        max: 250,
      }),
    ),
    ...classification(),
    ...evidence(),
    ...addressAndHistory(),
    ...publication(),
  },
  rules: [
    dateMatchesPrecision,
    futureDateIsScheduled('Date de parution'),
    publicationIsPossible,
    updateIsExplained,
  ],
});
