import { describe, expect, test } from 'vitest';
import { eventSentence, whenText, whereText } from './event-words';

const DAY = { date: '2026-04-14', datePrecision: 'day', status: 'confirmed' } as const;

describe('an event in one sentence', () => {
  test.each([
    ['a day', DAY, 'Événement du 14 avril 2026.'],
    [
      'hours and a place',
      { ...DAY, startTime: '14:30', endTime: '18:00', place: 'Espace d’essai', commune: 'Meaux' },
      'Événement du 14 avril 2026, de 14 h 30 à 18 h. Espace d’essai, Meaux.',
    ],
    ['several days', { ...DAY, endDate: '2026-04-15' }, 'Événement du 14 au 15 avril 2026.'],
    [
      'a month, which an editor is not sure of',
      { date: '2026-04-01', datePrecision: 'month', status: 'tentative' },
      'Événement d’avril 2026. À confirmer.',
    ],
    [
      'a cancellation, with its reason',
      { ...DAY, status: 'cancelled', statusNote: 'la salle est fermée.' },
      'Événement du 14 avril 2026. Annulé : la salle est fermée.',
    ],
    [
      'no date',
      { datePrecision: 'unknown', status: 'postponed', statusNote: 'date à venir' },
      'Événement sans date. Reporté : date à venir.',
    ],
  ] as const)('tells %s', (_name, event, sentence) => {
    expect(eventSentence(event)).toBe(sentence);
  });
});

test.each([
  [{ startTime: '09:00' }, '14 avril 2026, à 9 h'],
  [{ startTime: '09:00', endTime: '12:30' }, '14 avril 2026, de 9 h à 12 h 30'],
  [{ endDate: '2026-04-15' }, 'du 14 au 15 avril 2026'],
])('with %j, an event is %s', (change, words) => {
  expect(whenText({ ...DAY, ...change })).toBe(words);
});

test.each([
  [{}, undefined],
  [{ place: 'En ligne' }, 'En ligne'],
  [{ commune: 'Melun' }, 'Melun'],
  [{ place: 'Mairie', commune: 'Melun' }, 'Mairie, Melun'],
  [{ place: 'Mairie de Melun', commune: 'Melun' }, 'Mairie de Melun'],
])('an event at %j is told at %s', (where, words) => {
  expect(whereText(where)).toBe(words);
});
