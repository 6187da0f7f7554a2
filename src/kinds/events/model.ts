/** The agenda. Runs in Node and in the browser. */
import { byChoice, byDate, byTitle, byYear, marked, newestFirst, toFinish } from '~/kinds/cms-list';
import { defineKind } from '~/kinds/define-kind';
import { addressAndHistory } from '~/model/address-and-history';
import type { Problem } from '~/model/collection';
import {
  classification,
  dating,
  evidence,
  heading,
  httpUrl,
  picture,
  position,
  publication,
  richText,
} from '~/model/common';
import { boolean, day, list, number, optional, select, text, texts } from '~/model/fields';
import {
  coordinatesGoTogether,
  dateMatchesPrecision,
  imageHasAlternative,
  publicationIsPossible,
  updateIsExplained,
} from '~/model/rules';
import { eventMarks, UPCOMING } from './cms-marks';
import { eventSentence } from './event-words';
import { EVENT_STATUSES } from './statuses';

const time = {
  source: '^([01]\\d|2[0-3]):[0-5]\\d$',
  message: 'écrivez une heure de Paris sous la forme 14:30',
};

interface Timed {
  readonly date?: string | undefined;
  readonly endDate?: string | undefined;
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
}

function endsAfterStart({ data }: { data: Timed }): readonly Problem[] {
  const { date, endDate, startTime, endTime } = data;
  if (endTime !== undefined && startTime === undefined) {
    return [
      {
        field: 'startTime',
        message: '« Heure de début » : vide alors que l’heure de fin est donnée',
      },
    ];
  }
  if (date === undefined) return [];
  const start = `${date}T${startTime ?? '00:00'}`;
  const end = `${endDate ?? date}T${endTime ?? '23:59'}`;
  return end < start
    ? [
        {
          field: 'endDate',
          message: '« Fin » : la fin est avant le début ; corrigez l’un des deux',
        },
      ]
    : [];
}

function changeIsExplained({
  data,
}: {
  data: { status: keyof typeof EVENT_STATUSES; statusNote?: string | undefined };
}): readonly Problem[] {
  const needsNote = data.status === 'cancelled' || data.status === 'postponed';
  return needsNote && data.statusNote === undefined
    ? [
        {
          field: 'statusNote',
          message:
            '« Précision sur l’état » : dites pourquoi l’événement est annulé, ou à quand il est reporté',
        },
      ]
    : [];
}

export const events = defineKind({
  kind: 'events',
  label: 'Agenda',
  labelSingular: 'Événement',
  description: 'Rencontres, assemblées, salons, Tour de France du télétravail.',
  dated: true,
  words: { genre: 'Événement', list: 'Agenda', counted: ['événement', 'événements'] },
  path: '/agenda/',
  footer: 'information',
  mark: 'event',
  letter: 'E',
  isOffered: true,
  isInFeed: true,
  factSentence: eventSentence,
  aloneTitle: ({ title }) => `Agenda : ${title}`,
  cmsList: {
    row: ['date', 'title', 'commune'],
    marks: eventMarks,
    sort: [newestFirst, byDate, byTitle],
    filters: [
      marked('À venir', UPCOMING),
      ...toFinish,
      { label: 'À confirmer', field: 'status', pattern: 'tentative' },
      { label: 'Reportés ou annulés', field: 'status', pattern: 'postponed|cancelled' },
      { label: 'Avec l’association', field: 'involvesIt77', pattern: true },
    ],
    groups: [byYear, byChoice('État', 'status')],
  },
  fields: {
    ...heading(),
    ...dating('Premier jour'),
    endDate: optional(
      day({ label: 'Dernier jour', hint: 'Vide si l’événement tient en un jour.' }),
    ),
    startTime: optional(
      text({
        label: 'Heure de début',
        hint: 'Heure de Paris, 14:30. Vide : toute la journée.',
        max: 5,
        pattern: time,
      }),
    ),
    endTime: optional(text({ label: 'Heure de fin', max: 5, pattern: time })),
    status: select({ label: 'État', choices: EVENT_STATUSES, defaultValue: 'confirmed' }),
    statusNote: optional(
      text({
        label: 'Précision sur l’état',
        hint: 'Obligatoire si l’événement est reporté ou annulé.',
        max: 250,
      }),
    ),
    place: optional(text({ label: 'Lieu', hint: 'Nom du lieu, ou « En ligne ».', max: 150 })),
    commune: optional(text({ label: 'Commune', max: 80 })),
    ...position(),
    organisers: texts({ label: 'Organisateurs', labelSingular: 'Organisateur' }),
    supporters: texts({ label: 'Soutiens', labelSingular: 'Soutien' }),
    participants: optional(number({ label: 'Participants', integer: true, min: 0 })),
    participantsNote: optional(text({ label: 'Source du nombre', max: 200 })),
    programme: list({
      label: 'Programme',
      labelSingular: 'Moment',
      summary: '{{fields.time}} {{fields.text}}',
      fields: {
        time: optional(text({ label: 'Heure', max: 20 })),
        text: text({ label: 'Ce qui s’y passe', max: 250 }),
      },
    }),
    registrationUrl: optional(text({ label: 'Inscription', max: 600, pattern: httpUrl })),
    involvesIt77: boolean({
      label: 'Avec l’association',
      hint: 'Coché si IT77 organise, co-organise ou intervient.',
    }),
    body: richText(),
    sequence: optional(
      number({
        label: 'Version dans les calendriers',
        hint: 'Ajoutez 1 quand la date, le lieu ou l’état change.',
        integer: true,
        min: 0,
      }),
    ),
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
    endsAfterStart,
    changeIsExplained,
    coordinatesGoTogether,
  ],
});
