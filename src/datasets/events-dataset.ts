import { EVENT_STATUSES } from '~/kinds/events/statuses';
import type { Entry } from '~/kinds/entry';
import type { Column } from './column';
import { classifying, datingColumns, identifier, provenance } from './common-columns';
import { defineDataset } from './dataset';

type Event = Entry<'events'>;

const what: readonly Column<Event>[] = [
  {
    name: 'titre',
    title: 'Titre',
    description: 'Le nom de l’événement.',
    type: 'string',
    isRequired: true,
    isShown: true,
    value: ({ data }) => data.title,
  },
  {
    name: 'resume',
    title: 'Résumé',
    description: 'Ce que c’est, en une ou deux phrases.',
    type: 'string',
    isRequired: true,
    value: ({ data }) => data.summary,
  },
];

const facts: readonly Column<Event>[] = [
  {
    name: 'dernier_jour',
    title: 'Dernier jour',
    description: 'Vide : il tient en un jour.',
    type: 'date',
    value: ({ data }) => data.endDate,
  },
  {
    name: 'heure_debut',
    title: 'Heure de début',
    description: 'Heure de Paris, HH:MM. Vide : toute la journée, ou inconnue.',
    type: 'string',
    value: ({ data }) => data.startTime,
  },
  {
    name: 'heure_fin',
    title: 'Heure de fin',
    description: 'Heure de Paris, HH:MM.',
    type: 'string',
    value: ({ data }) => data.endTime,
  },
  {
    name: 'etat',
    title: 'État',
    description: 'Confirmé, à confirmer, reporté ou annulé.',
    type: 'string',
    isRequired: true,
    isShown: true,
    choices: Object.values(EVENT_STATUSES),
    value: ({ data }) => EVENT_STATUSES[data.status],
  },
  {
    name: 'etat_remarque',
    title: 'Précision sur l’état',
    description: 'Pourquoi il est annulé, ou à quand il est reporté.',
    type: 'string',
    value: ({ data }) => data.statusNote,
  },
  {
    name: 'lieu',
    title: 'Lieu',
    description: 'Le nom du lieu, ou « En ligne ».',
    type: 'string',
    value: ({ data }) => data.place,
  },
  {
    name: 'commune',
    title: 'Commune',
    description: 'Vide : inconnue, ou en ligne.',
    type: 'string',
    isShown: true,
    value: ({ data }) => data.commune,
  },
  {
    name: 'latitude',
    title: 'Latitude',
    description: 'En degrés (WGS 84).',
    type: 'number',
    value: ({ data }) => data.latitude,
  },
  {
    name: 'longitude',
    title: 'Longitude',
    description: 'En degrés (WGS 84).',
    type: 'number',
    value: ({ data }) => data.longitude,
  },
  {
    name: 'organisateurs',
    title: 'Organisateurs',
    description: 'Qui l’organise.',
    type: 'list',
    value: ({ data }) => data.organisers,
  },
  {
    name: 'soutiens',
    title: 'Soutiens',
    description: 'Qui le soutient.',
    type: 'list',
    value: ({ data }) => data.supporters,
  },
  {
    name: 'participants',
    title: 'Participants',
    description: 'Combien de personnes sont venues.',
    type: 'integer',
    value: ({ data }) => data.participants,
  },
  {
    name: 'participants_source',
    title: 'Source du nombre',
    description: 'Qui donne ce nombre.',
    type: 'string',
    value: ({ data }) => data.participantsNote,
  },
  {
    name: 'avec_association',
    title: 'Avec l’association',
    description: 'Si elle organise, co-organise ou intervient.',
    type: 'boolean',
    isRequired: true,
    value: ({ data }) => data.involvesIt77,
  },
  {
    name: 'inscription',
    title: 'Inscription',
    description: 'Où s’inscrire.',
    type: 'uri',
    value: ({ data }) => data.registrationUrl,
  },
];

/** The agenda, past and to come. */
export const eventsDataset = defineDataset('events', {
  name: 'agenda',
  title: 'Agenda des télécentres de Seine-et-Marne',
  description:
    'Rencontres, assemblées, inaugurations et étapes du Tour de France du télétravail : date, lieu, état, organisateurs.',
  keywords: ['agenda', 'événement', 'télécentre', 'coworking', 'télétravail'],
  columns: [
    identifier,
    ...what,
    ...datingColumns('Le premier jour'),
    ...facts,
    ...classifying,
    ...provenance,
  ],
});
