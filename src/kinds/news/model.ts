/** News and press releases. Runs in Node and in the browser. */
import { byChoice, byDate, byTitle, byYear, newestFirst, toFinish } from '~/kinds/cms-list';
import { defineKind } from '~/kinds/define-kind';
import { addressAndHistory } from '~/model/address-and-history';
import type { Problem } from '~/model/collection';
import {
  classification,
  dating,
  evidence,
  heading,
  picture,
  publication,
  richText,
} from '~/model/common';
import { dateTime, optional, references, select, text } from '~/model/fields';
import { futureDateIsScheduled } from '~/model/future-date';
import {
  dateMatchesPrecision,
  imageHasAlternative,
  publicationIsPossible,
  updateIsExplained,
} from '~/model/rules';
import { embargoIsKept } from './embargo-is-kept';
import { NEWS_TYPES, type NewsType } from './news-types';

const NUMBER_PREFIX = { article: undefined, release: 'CP', kit: 'DP', invitation: 'IP' } as const;

/** Press texts carry a number of their own series: CP-2012-01. */
function releaseIsNumbered({
  data,
}: {
  data: { type: NewsType; releaseNumber?: string | undefined };
}): readonly Problem[] {
  const prefix = NUMBER_PREFIX[data.type];
  const field = 'releaseNumber';
  if (prefix === undefined) {
    return data.releaseNumber === undefined
      ? []
      : [
          {
            field,
            message:
              '« Numéro » : une actualité n’en porte pas ; videz ce champ ou changez le genre',
          },
        ];
  }
  return data.releaseNumber?.startsWith(`${prefix}-`)
    ? []
    : [
        {
          field,
          message: `« Numéro » : ce genre en demande un ; écrivez par exemple ${prefix}-2026-01`,
        },
      ];
}

/** The number of a press text, or its genre for want of a number. */
const pressReference = (said: (field: 'type' | 'releaseNumber') => string | undefined) =>
  said('type') === NEWS_TYPES.article ? undefined : (said('releaseNumber') ?? said('type'));

/** « Faits du 20 mars 2017 », « Communiqué du 2 mai 2027 » */
export const newsBearer = ({ type }: { readonly type: NewsType }): string =>
  type === 'article' ? 'Faits' : NEWS_TYPES[type];

export const news = defineKind({
  kind: 'news',
  label: 'Actualités et communiqués',
  labelSingular: 'Actualité',
  description: 'Ce qui se passe dans le réseau, et ce que nous envoyons à la presse.',
  dated: true,
  words: { genre: 'Actualité', list: 'Actualités', counted: ['actualité', 'actualités'] },
  path: '/actualites/',
  footer: 'information',
  mark: 'news',
  letter: 'A',
  isOffered: true,
  isInFeed: true,
  ownGenre: ({ type, releaseNumber }) =>
    [NEWS_TYPES[type], releaseNumber].filter(Boolean).join(' '),
  dateBearer: newsBearer,
  cmsList: {
    row: ['date', 'title', pressReference],
    sort: [newestFirst, byDate, byTitle],
    filters: [
      ...toFinish,
      { label: 'Actualités', field: 'type', pattern: 'article' },
      { label: 'Communiqués', field: 'type', pattern: 'release' },
      { label: 'Dossiers et invitations presse', field: 'type', pattern: 'kit|invitation' },
    ],
    groups: [byYear, byChoice('Genre', 'type')],
  },
  fields: {
    ...heading(),
    type: select({ label: 'Genre', choices: NEWS_TYPES, defaultValue: 'article' }),
    releaseNumber: optional(
      text({
        label: 'Numéro',
        hint: 'Pour la presse seulement : CP-2026-01, DP-2026-01 ou IP-2026-01.',
        max: 12,
        pattern: {
          source: '^(CP|DP|IP)-\\d{4}-\\d{2}$',
          message: 'écrivez CP, DP ou IP, l’année puis deux chiffres : CP-2026-01',
        },
      }),
    ),
    ...dating(
      'Date',
      'Le jour des faits, ou celui du communiqué. Celui où la page paraît ici s’écrit tout seul.',
      true,
    ),
    dateline: optional(
      text({ label: 'Lieu d’envoi', hint: 'Pour un communiqué : « Melun ».', max: 60 }),
    ),
    embargo: optional(
      dateTime({
        label: 'Embargo jusqu’au',
        hint: 'Heure de Paris. Seulement si le texte a été envoyé sous embargo : « Publier à partir du » attend cette heure-là.',
      }),
    ),
    body: richText(),
    ...picture(),
    ...classification(),
    spaces: references({ label: 'Espaces concernés', kind: 'spaces' }),
    events: references({
      label: 'Événement raconté',
      hint: 'Celui de l’agenda dont parle l’actualité : la chronologie ne les dit alors qu’une fois.',
      kind: 'events',
    }),
    ...evidence(),
    ...addressAndHistory(),
    ...publication(),
  },
  rules: [
    dateMatchesPrecision,
    futureDateIsScheduled('Date'),
    publicationIsPossible,
    updateIsExplained,
    imageHasAlternative,
    releaseIsNumbered,
    embargoIsKept,
  ],
});
