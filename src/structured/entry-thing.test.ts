import { describe, expect, it, test } from 'vitest';
import type { Kind } from '~/kinds';
import type { Entry } from '~/kinds/entry';
import { sample } from '~/quality/sample-content';
import { association } from './association';
import { entryThing } from './entry-thing';

const thing = (kind: Kind, change: object = {}): unknown => {
  const entry: Entry = sample(kind, change);
  return entryThing(entry);
};

test('a news item says when it appeared here, when its facts were, and what was corrected', () => {
  const corrections = [{ date: '2026-12-02', text: 'Le nom était faux.' }];
  expect(thing('news', { published: '2026-11-24', corrections })).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Titre',
    temporalCoverage: '2026-06-01',
    datePublished: '2026-11-24',
    dateModified: '2026-12-02',
    correction: [
      { '@type': 'CorrectionComment', text: 'Le nom était faux.', datePublished: '2026-12-02' },
    ],
  });
});

test('a release has its number, its dateline and the hour of its embargo in Paris', () => {
  const release = {
    type: 'release',
    releaseNumber: 'CP-2026-01',
    dateline: 'Melun',
    publishAt: '2026-06-02T09:00',
  };
  expect(thing('news', release)).toMatchObject({
    '@type': 'NewsArticle',
    genre: 'Communiqué',
    identifier: 'CP-2026-01',
    dateline: 'Melun',
    datePublished: '2026-06-02T09:00:00+02:00',
  });
});

describe('an event', () => {
  it.each([
    ['confirmed', 'https://schema.org/EventScheduled'],
    ['postponed', 'https://schema.org/EventPostponed'],
    ['cancelled', 'https://schema.org/EventCancelled'],
    ['tentative', undefined],
  ])('that is %s says so: %s', (status, eventStatus) => {
    expect(thing('events', { status, statusNote: 'Parce que.' })).toHaveProperty('name');
    expect(
      (thing('events', { status, statusNote: 'Parce que.' }) as { eventStatus?: string })
        .eventStatus,
    ).toBe(eventStatus);
  });

  it.each([
    [
      { date: '2026-01-15', startTime: '09:00', endTime: '17:00' },
      '2026-01-15T09:00:00+01:00',
      '2026-01-15T17:00:00+01:00',
    ],
    [{ date: '2026-05-14', startTime: '09:00' }, '2026-05-14T09:00:00+02:00', undefined],
    [{ date: '2026-05-14', endDate: '2026-05-15' }, '2026-05-14', '2026-05-15'],
    [{ date: '2012-10-01', datePrecision: 'month' }, '2012-10', undefined],
    [{ date: undefined, datePrecision: 'unknown' }, undefined, undefined],
  ])('is told no more precisely than it is known: %j', (change, startDate, endDate) => {
    const { startDate: start, endDate: end } = thing('events', change) as {
      startDate?: string;
      endDate?: string;
    };
    expect([start, end]).toEqual([startDate, endDate]);
  });
});

describe('a place', () => {
  const placed = { latitude: 48.5, longitude: 2.6, coordinatesPrecision: 'commune' };

  it.each(['planned', 'studied', 'closed', 'unverified'])('that is %s is none', (status) => {
    expect(thing('spaces', { status, ...placed })).not.toHaveProperty('about');
  });

  it('that is open has its commune, and its position only when that is the one of its door', () => {
    expect(thing('spaces', placed)).toMatchObject({
      about: { '@type': 'Place', address: { addressLocality: 'Melun' } },
    });
    expect(thing('spaces', placed)).not.toHaveProperty('about.geo');
    expect(thing('spaces', { ...placed, coordinatesPrecision: 'address' })).toHaveProperty(
      'about.geo.latitude',
      48.5,
    );
  });
});

test('an article of others is theirs, dated by its publication; our page is ours', () => {
  expect(
    thing('press', { date: '2015-10-01', datePrecision: 'month', author: 'La rédaction' }),
  ).toMatchObject({
    '@type': 'WebPage',
    publisher: { '@type': 'NGO' },
    mainEntity: {
      '@type': 'NewsArticle',
      datePublished: '2015-10',
      creditText: 'La rédaction',
      publisher: { '@type': 'Organization', name: 'Le Moniteur' },
    },
  });
});

test('the association has an address and a number when the settings know them', () => {
  const settings = { legalName: 'Initiatives Télécentres 77', contactEmail: 'contact@it77.fr' };
  expect(association(settings)).not.toHaveProperty('address');
  expect(
    association({ ...settings, postalAddress: '1 rue A, Melun', siren: '123 456 789' }),
  ).toMatchObject({
    foundingDate: '2012-05-14',
    address: '1 rue A, Melun',
    identifier: { propertyID: 'SIREN', value: '123 456 789' },
  });
});
