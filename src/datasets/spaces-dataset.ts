import { COORDINATE_PRECISIONS, SETTINGS, SPACE_STATUSES } from '~/kinds/spaces/model';
import type { Entry } from '~/kinds/entry';
import { COMMUNES } from '~/places/communes';
import type { Column } from './column';
import { classifying, datingColumns, identifier, provenance } from './common-columns';
import { defineDataset } from './dataset';

type Space = Entry<'spaces'>;

const communeCode = ({ data }: Space): string | undefined =>
  data.inSeineEtMarne ? COMMUNES.find(({ name }) => name === data.commune)?.code : undefined;

const state: readonly Column<Space>[] = [
  {
    name: 'nom',
    title: 'Nom',
    description: 'Le nom du lieu.',
    type: 'string',
    isRequired: true,
    isShown: true,
    value: ({ data }) => data.title,
  },
  {
    name: 'resume',
    title: 'Résumé',
    description: 'Ce qu’est le lieu, en une ou deux phrases.',
    type: 'string',
    isRequired: true,
    value: ({ data }) => data.summary,
  },
  {
    name: 'etat',
    title: 'État',
    description:
      'L’état que la dernière source établit, à la date qui suit : rien ne dit qu’il dure encore.',
    type: 'string',
    isRequired: true,
    isShown: true,
    choices: Object.values(SPACE_STATUSES),
    value: ({ data }) => SPACE_STATUSES[data.status],
  },
];

const facts: readonly Column<Space>[] = [
  {
    name: 'etat_etabli',
    title: 'Ce qui l’établit',
    description: 'Ce que disent les sources, en une phrase.',
    type: 'string',
    isRequired: true,
    value: ({ data }) => data.statusNote,
  },
  {
    name: 'verifie_le',
    title: 'Vérifié le',
    description: 'Le jour où le lieu lui-même l’a confirmé. Vide : personne n’a appelé.',
    type: 'date',
    value: ({ data }) => data.verifiedOn,
  },
  {
    name: 'commune',
    title: 'Commune',
    description: 'La commune du lieu.',
    type: 'string',
    isRequired: true,
    isShown: true,
    value: ({ data }) => data.commune,
  },
  {
    name: 'code_insee',
    title: 'Code Insee',
    description: 'Celui de la commune, si elle est en Seine-et-Marne et porte encore ce nom.',
    type: 'string',
    value: communeCode,
  },
  {
    name: 'en_seine_et_marne',
    title: 'En Seine-et-Marne',
    description: 'Non pour un lieu voisin, que nous ne comptons pas.',
    type: 'boolean',
    isRequired: true,
    value: ({ data }) => data.inSeineEtMarne,
  },
  {
    name: 'latitude',
    title: 'Latitude',
    description: 'En degrés (WGS 84). Vide : position inconnue.',
    type: 'number',
    value: ({ data }) => data.latitude,
  },
  {
    name: 'longitude',
    title: 'Longitude',
    description: 'En degrés (WGS 84). Vide : position inconnue.',
    type: 'number',
    value: ({ data }) => data.longitude,
  },
  {
    name: 'position_precision',
    title: 'Précision de la position',
    description: 'Le centre de la commune ne mène pas à une porte.',
    type: 'string',
    choices: Object.values(COORDINATE_PRECISIONS),
    value: ({ data }) =>
      data.coordinatesPrecision === undefined
        ? undefined
        : COORDINATE_PRECISIONS[data.coordinatesPrecision],
  },
  {
    name: 'adresse',
    title: 'Adresse',
    description: 'Vide : inconnue.',
    type: 'string',
    value: ({ data }) => data.address,
  },
  {
    name: 'gare',
    title: 'Gare la plus proche',
    description: 'Avec sa ligne.',
    type: 'string',
    value: ({ data }) => data.nearestStation,
  },
  {
    name: 'cadre',
    title: 'Cadre',
    description: 'Où le lieu se trouve : ville, campagne, gare…',
    type: 'string',
    choices: Object.values(SETTINGS),
    value: ({ data }) => (data.setting === undefined ? undefined : SETTINGS[data.setting]),
  },
  {
    name: 'exploitant',
    title: 'Porteur ou exploitant',
    description: 'Qui porte le projet ou tient le lieu.',
    type: 'string',
    value: ({ data }) => data.operator,
  },
  {
    name: 'surface_m2',
    title: 'Surface',
    description: 'En mètres carrés.',
    type: 'integer',
    value: ({ data }) => data.surface,
  },
  {
    name: 'surface_remarque',
    title: 'Précision sur la surface',
    description: 'Ce qu’il faut savoir de la surface.',
    type: 'string',
    value: ({ data }) => data.surfaceNote,
  },
  {
    name: 'places',
    title: 'Places',
    description: 'Combien de personnes y travaillent à la fois.',
    type: 'integer',
    value: ({ data }) => data.seats,
  },
  {
    name: 'places_remarque',
    title: 'Précision sur les places',
    description: 'Ce qu’il faut savoir des places.',
    type: 'string',
    value: ({ data }) => data.seatsNote,
  },
  {
    name: 'public',
    title: 'Pour qui',
    description: 'Qui peut y travailler.',
    type: 'string',
    value: ({ data }) => data.audience,
  },
  {
    name: 'horaires',
    title: 'Horaires',
    description: 'Ceux que le lieu publie.',
    type: 'string',
    value: ({ data }) => data.hours,
  },
  {
    name: 'prix',
    title: 'Prix',
    description: 'Ceux que le lieu publie, datés.',
    type: 'string',
    value: ({ data }) => data.price,
  },
  {
    name: 'telephone',
    title: 'Téléphone',
    description: 'Celui du lieu, jamais celui d’une personne.',
    type: 'string',
    value: ({ data }) => data.phone,
  },
  {
    name: 'courriel',
    title: 'Courriel',
    description: 'Celui du lieu, jamais celui d’une personne.',
    type: 'string',
    value: ({ data }) => data.email,
  },
  {
    name: 'site',
    title: 'Site',
    description: 'Le site du lieu.',
    type: 'uri',
    value: ({ data }) => data.website,
  },
];

/** Telecentres and coworking spaces, neighbours included. */
export const spacesDataset = defineDataset('spaces', {
  name: 'espaces',
  title: 'Télécentres et espaces de coworking de Seine-et-Marne',
  description:
    'Les lieux ouverts, en projet, étudiés ou fermés, et quelques voisins : commune, état et date de cet état, position, sources.',
  caution:
    'Beaucoup d’états datent de plusieurs années : lisez la colonne « date ». Les positions sont celles du centre de la commune, sauf mention contraire.',
  keywords: ['télécentre', 'coworking', 'tiers-lieu', 'télétravail', 'Seine-et-Marne'],
  columns: [
    identifier,
    ...state,
    ...datingColumns('Le dernier jour où une source établit cet état'),
    ...facts,
    ...classifying,
    ...provenance,
  ],
});
