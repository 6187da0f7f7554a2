/** Telecentres and coworking spaces. Runs in Node and in the browser. */
import { byChoice, byDate, byTitle, toFinish } from '~/kinds/cms-list';
import { defineKind } from '~/kinds/define-kind';
import { addressAndHistory } from '~/model/address-and-history';
import {
  classification,
  dating,
  emailAddress,
  evidence,
  heading,
  httpUrl,
  picture,
  position,
  publication,
  richText,
} from '~/model/common';
import { boolean, day, number, optional, select, text } from '~/model/fields';
import {
  coordinatesGoTogether,
  dateMatchesPrecision,
  imageHasAlternative,
  publicationIsPossible,
  updateIsExplained,
} from '~/model/rules';

export const SPACE_STATUSES = {
  open: 'Ouvert',
  planned: 'En projet',
  studied: 'À l’étude',
  closed: 'Fermé',
  unverified: 'À vérifier',
} as const;

export const SETTINGS = {
  urban: 'Urbain',
  periurban: 'Périurbain',
  rural: 'Rural',
  station: 'Gare',
  airport: 'Aéroport',
} as const;

export const COORDINATE_PRECISIONS = {
  address: 'À l’adresse',
  commune: 'Centre de la commune',
  approximate: 'Approximative',
} as const;

export const spaces = defineKind({
  kind: 'spaces',
  label: 'Espaces',
  labelSingular: 'Espace',
  description: 'Télécentres et espaces de coworking, ouverts, en projet ou fermés.',
  dated: false,
  words: { genre: 'Espace', list: 'Espaces', counted: ['espace', 'espaces'] },
  path: '/espaces/',
  footer: 'network',
  mark: 'space',
  letter: 'L',
  isOffered: true,
  isToldByTitle: true,
  cmsList: {
    row: ['commune', 'title', 'status'],
    unsure: { status: ['unverified'] },
    sort: [{ field: 'commune', label: 'Commune', default_sort: 'asc' }, byTitle, byDate],
    filters: [
      ...toFinish,
      { label: 'Ouverts', field: 'status', pattern: 'open' },
      { label: 'En projet ou à l’étude', field: 'status', pattern: 'planned|studied' },
      { label: 'Fermés', field: 'status', pattern: 'closed' },
      { label: 'Non vérifiés', field: 'status', pattern: 'unverified' },
    ],
    groups: [byChoice('État', 'status')],
  },
  fields: {
    ...heading({ title: 'Nom du lieu' }),
    status: select({ label: 'État', choices: SPACE_STATUSES }),
    ...dating('Date de cet état', 'Le dernier jour où une source établit cet état.'),
    statusNote: text({
      label: 'Ce que les sources établissent',
      hint: 'Une phrase datée.',
      max: 300,
    }),
    commune: text({ label: 'Commune', max: 80 }),
    ...position(),
    coordinatesPrecision: optional(
      select({ label: 'Précision de la position', choices: COORDINATE_PRECISIONS }),
    ),
    inSeineEtMarne: boolean({
      label: 'En Seine-et-Marne',
      hint: 'Décoché pour un lieu voisin : il n’est pas compté.',
    }),
    setting: optional(select({ label: 'Cadre', choices: SETTINGS })),
    operator: optional(text({ label: 'Porteur ou exploitant', max: 200 })),
    surface: optional(number({ label: 'Surface (m²)', integer: true, min: 1 })),
    surfaceNote: optional(text({ label: 'Précision sur la surface', max: 250 })),
    seats: optional(number({ label: 'Places', integer: true, min: 1 })),
    seatsNote: optional(text({ label: 'Précision sur les places', max: 250 })),
    address: optional(text({ label: 'Adresse', max: 200 })),
    nearestStation: optional(
      text({
        label: 'Gare la plus proche',
        hint: 'Avec sa ligne : Coulommiers, ligne P.',
        max: 120,
      }),
    ),
    audience: optional(text({ label: 'Pour qui', max: 200 })),
    hours: optional(text({ label: 'Horaires', max: 200 })),
    price: optional(
      text({ label: 'Prix', hint: 'Daté : 12 € la demi-journée en 2026.', max: 200 }),
    ),
    phone: optional(
      text({
        label: 'Téléphone du lieu',
        hint: 'Celui que le lieu publie, jamais celui d’une personne.',
        max: 40,
      }),
    ),
    email: optional(text({ label: 'Courriel du lieu', max: 120, pattern: emailAddress })),
    website: optional(text({ label: 'Site', max: 300, pattern: httpUrl })),
    verifiedOn: optional(
      day({ label: 'Vérifié auprès du lieu le', hint: 'Vide tant que personne n’a appelé.' }),
    ),
    body: optional(richText()),
    ...picture(),
    ...classification(),
    ...evidence(),
    ...addressAndHistory(),
    ...publication(),
  },
  rules: [
    dateMatchesPrecision,
    publicationIsPossible,
    updateIsExplained,
    imageHasAlternative,
    coordinatesGoTogether,
  ],
});
