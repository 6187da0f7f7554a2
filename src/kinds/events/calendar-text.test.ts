import ICAL from 'ical.js';
import { describe, expect, test, vi } from 'vitest';
import { storedEntry } from '~/content/check/entry-fixture';
import { calendarFault } from '../../../tests/tools/strict/calendar';
import type { CalendarEntry } from './calendar-event';
import { calendarText } from './calendar-text';

const OPTIONS = { name: 'Agenda — le réseau des télécentres', path: '/agenda.ics' };

function event(change: object, name = 'rencontre'): CalendarEntry {
  const entry = storedEntry('events', name, {
    date: '2026-05-14',
    datePrecision: 'day',
    ...change,
  });
  if (entry.kind !== 'events') throw new Error('An event is expected');
  return entry;
}

const read = (entries: readonly CalendarEntry[]): ICAL.Component =>
  ICAL.Component.fromString(calendarText(OPTIONS, entries));

/** The zone that the file itself gives: no reader has to know Paris. */
function eventsIn(calendar: ICAL.Component): readonly ICAL.Event[] {
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone !== null) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

function only(change: object): ICAL.Event {
  const [found] = eventsIn(read([event(change)]));
  if (found === undefined) throw new Error('No event in the calendar');
  return found;
}

const property = (found: ICAL.Event, name: string): string =>
  String(found.component.getFirstPropertyValue(name));

describe('an hour of Paris', () => {
  test.each([
    ['in summer', '2026-05-14', '09:00', '2026-05-14T07:00:00.000Z'],
    ['in winter', '2026-01-15', '09:00', '2026-01-15T08:00:00.000Z'],
    ['the eve of summer time', '2026-03-28', '09:00', '2026-03-28T08:00:00.000Z'],
    ['the day of summer time', '2026-03-29', '09:00', '2026-03-29T07:00:00.000Z'],
    ['the hour before summer time', '2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
    ['the hour after', '2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
    ['the eve of winter time', '2026-10-24', '09:00', '2026-10-24T07:00:00.000Z'],
    ['the day of winter time', '2026-10-25', '09:00', '2026-10-25T08:00:00.000Z'],
    ['the hour before winter time', '2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
    ['the hour after it', '2026-10-25', '03:30', '2026-10-25T02:30:00.000Z'],
    ['the year of the foundation', '2012-05-14', '09:00', '2012-05-14T07:00:00.000Z'],
  ])('is the same hour %s', (_name, date, startTime, instant) => {
    const { startDate } = only({ date, startTime });
    expect(startDate.toJSDate().toISOString()).toBe(instant);
    expect([startDate.hour, startDate.minute]).toEqual(startTime.split(':').map(Number));
  });

  test('ends when the event ends, another day too', () => {
    const found = only({ startTime: '22:00', endTime: '01:00', endDate: '2026-05-15' });
    expect(found.endDate.toJSDate().toISOString()).toBe('2026-05-14T23:00:00.000Z');
  });
});

describe('whole days', () => {
  test.each([
    ['a day', {}, '2026-05-14', '2026-05-15'],
    ['several days', { endDate: '2026-05-31' }, '2026-05-14', '2026-06-01'],
    [
      'several days whose last hour is not known',
      { startTime: '09:00', endDate: '2026-05-15' },
      '2026-05-14',
      '2026-05-16',
    ],
    ['a month', { date: '2026-12-01', datePrecision: 'month' }, '2026-12-01', '2027-01-01'],
    [
      'a month and a last day',
      { date: '2026-10-01', datePrecision: 'month', endDate: '2026-12-18' },
      '2026-10-01',
      '2026-12-19',
    ],
  ])('%s goes from its first day to the day after its last', (_name, change, first, after) => {
    const { startDate, endDate } = only(change);
    expect([startDate.isDate, endDate.isDate]).toEqual([true, true]);
    expect([startDate.toString(), endDate.toString()]).toEqual([first, after]);
  });

  test('of a month are said to be one that is not known yet, and keep nobody busy', () => {
    const found = only({ date: '2026-12-01', datePrecision: 'month' });
    expect(found.summary).toBe('rencontre (date à préciser)');
    expect(['status', 'transp'].map((name) => property(found, name))).toEqual([
      'TENTATIVE',
      'TRANSPARENT',
    ]);
  });
});

describe('states', () => {
  const note = { statusNote: 'salle fermée' };
  test.each([
    ['confirmed', {}, 'CONFIRMED', 'rencontre'],
    ['tentative', {}, 'TENTATIVE', 'rencontre'],
    ['postponed', note, 'TENTATIVE', 'Reporté : rencontre'],
    ['cancelled', note, 'CANCELLED', 'Annulé : rencontre'],
  ])('%s stays in the calendar, as %s', (status, change, told, title) => {
    const found = only({ status, ...change });
    expect([property(found, 'status'), found.summary.replaceAll(/\s/gu, ' ')]).toEqual([
      told,
      title,
    ]);
  });

  test('say why, in the description', () => {
    expect(only({ status: 'cancelled', ...note }).description).toContain('salle fermée');
  });
});

test.each([
  ['a year', { date: '2026-01-01', datePrecision: 'year' }],
  ['no date', { date: undefined, datePrecision: 'unknown' }],
])('an event of which one knows %s does not enter a calendar', (_name, change) => {
  expect(eventsIn(read([event(change)]))).toEqual([]);
});

describe('an event keeps its identity', () => {
  test('by its permanent number, whatever its title and its date become', () => {
    const uids = [{}, { title: 'Autre titre', date: '2026-06-18', sequence: 2 }].map((change) => {
      const found = only(change);
      return [found.uid, found.sequence];
    });
    expect(uids).toEqual([
      ['rencontre@it77.fr', 0],
      ['rencontre@it77.fr', 2],
    ]);
  });

  test.each([
    ['its publication', {}, '2026-11-23T23:00:00Z'],
    ['the hour of its publication', { publishAt: '2026-07-01T09:30' }, '2026-07-01T07:30:00Z'],
    ['its last change', { updated: '2027-02-03', updateNote: 'Le lieu.' }, '2027-02-02T23:00:00Z'],
  ])('and its stamp is that of %s, in UTC', (_name, change, stamp) => {
    const found = only(change);
    expect(['dtstamp', 'last-modified'].map((name) => property(found, name))).toEqual([
      stamp,
      stamp,
    ]);
  });
});

describe('the file', () => {
  const long =
    'Été : « rencontre », débat ; visite \\ déjeuner à l’Espace d’essai de Coulommiers, '.repeat(4);
  const entries = [
    event({ summary: long, place: long.slice(0, 140), latitude: 48.8, longitude: 3.1 }, 'tard'),
    event({ date: '2026-01-15', themes: ['lieux', 'economie'] }, 'tot'),
  ];
  const text = calendarText(OPTIONS, entries);

  test('is accepted by a strict reader: CRLF, 75 octets a line, what each component needs', () => {
    expect(calendarFault(text)).toBeUndefined();
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  test('is the same whoever makes it, wherever and whenever, in whatever order', () => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(calendarText(OPTIONS, entries.toReversed())).toBe(text);
    vi.unstubAllEnvs();
  });

  test('says its name, where it is followed from and how often to ask', () => {
    const calendar = read(entries);
    const values = ['x-wr-calname', 'name', 'source', 'refresh-interval', 'method'].map((name) =>
      String(calendar.getFirstPropertyValue(name)),
    );
    expect(values).toEqual([
      OPTIONS.name,
      OPTIONS.name,
      'https://www.it77.fr/agenda.ics',
      'PT12H',
      'PUBLISH',
    ]);
  });

  test('gives texts back as they were written, soonest event first', () => {
    const [soon, later] = eventsIn(read(entries));
    expect([soon?.uid, later?.uid]).toEqual(['tot@it77.fr', 'tard@it77.fr']);
    const plain = later?.description.replaceAll(/\s/gu, ' ') ?? '';
    expect(plain).toContain(long.trim());
    expect(later?.location.replaceAll(/\s/gu, ' ')).toBe(long.slice(0, 140).trim());
  });
});
