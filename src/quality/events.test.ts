import { describe, expect, it } from 'vitest';
import { pastEvents } from './events';
import { said, sample } from './sample-content';

const article = sample('news', {}, '[le salon](entry:events/events-1)');

describe('an event whose day has passed', () => {
  it.each<readonly [string, object, readonly string[]]>([
    [
      'is told when nothing came of it',
      { date: '2026-11-23' },
      ['Passé (23 novembre 2026), sans nombre de participants ni récit'],
    ],
    [
      'is told when still tentative',
      { date: '2014-01-01', datePrecision: 'month', status: 'tentative' },
      ['Passé (janvier 2014), toujours « À confirmer »'],
    ],
    [
      'is told when still postponed',
      { date: '2026-05-01', status: 'postponed', statusNote: 'À l’automne.' },
      ['Passé (1er mai 2026), toujours « Reporté »'],
    ],
    ['is not when it is today', { date: '2026-11-24' }, []],
    ['is not while its last day has not passed', { date: '2026-11-20', endDate: '2026-11-30' }, []],
    ['is not while its month runs', { date: '2026-11-01', datePrecision: 'month' }, []],
    ['is not when the date is unknown', { date: undefined, datePrecision: 'unknown' }, []],
    [
      'is not when cancelled',
      { date: '2026-05-01', status: 'cancelled', statusNote: 'Salle fermée.' },
      [],
    ],
    ['is not once its participants are counted', { date: '2026-05-01', participants: 40 }, []],
    [
      'is not once updated',
      { date: '2026-05-01', updated: '2026-05-03', updateNote: 'Bilan.' },
      [],
    ],
  ])('%s', (_name, change, found) => {
    expect(said(pastEvents, sample('events', change))).toEqual(found);
  });

  it('is not told when an article tells it, or when its text leads to one', () => {
    expect(said(pastEvents, sample('events'), article)).toEqual([]);
    expect(said(pastEvents, sample('events', {}, '[récit](entry:news/news-1)'))).toEqual([]);
  });
});
