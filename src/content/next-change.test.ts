import { afterAll, describe, expect, it } from 'vitest';
import { loadContent } from './read/load-content';
import { nextChange } from './next-change';
import { newsItem, space, temporaryContent } from './read/temporary-content';

const NOW = new Date('2026-11-24T12:00:00Z');

function nextOf(files: Readonly<Record<string, string>>): string | undefined {
  const content = temporaryContent(files);
  afterAll(content.remove);
  return nextChange(loadContent(content.root).entries, NOW)?.toISOString();
}

const EVENT = { status: 'confirmed', date: '2026-11-30', datePrecision: 'day' };

describe('nextChange', () => {
  it('is the first hour of publication to come, in Paris time', () => {
    expect(
      nextOf({
        'news/a.md': newsItem({ id: 'aaa', publishAt: '2026-12-02T09:00' }),
        'news/b.md': newsItem({ id: 'bbb', publishAt: '2026-12-01T09:00' }),
        'news/c.md': newsItem({ id: 'ccc', publishAt: '2026-11-23T09:00' }),
      }),
    ).toBe('2026-12-01T08:00:00.000Z');
  });

  it('is the day on which an event that is shown begins', () => {
    expect(nextOf({ 'events/a.md': newsItem(EVENT) })).toBe('2026-11-29T23:00:00.000Z');
  });

  it('is the day on which the state of a place is two years old', () => {
    const seen = { date: '2025-03-02', datePrecision: 'day' };
    expect(nextOf({ 'spaces/a.md': space(seen) })).toBe('2027-03-01T23:00:00.000Z');
    expect(nextOf({ 'spaces/a.md': space({ ...seen, date: '2015-03-02' }) })).toBeUndefined();
  });

  it.each([
    [
      'to come: its hour of publication only',
      { publishAt: '2026-12-01T09:00' },
      '2026-12-01T08:00:00.000Z',
    ],
    ['withdrawn', { retired: { date: '2026-11-23', reason: 'Erreur.' } }, undefined],
  ])('says no day of an event %s', (_what, change, expected) => {
    expect(nextOf({ 'events/a.md': newsItem({ ...EVENT, ...change }) })).toBe(expected);
  });

  it('says nothing of a draft, whose hour publishes nothing', () => {
    const files = {
      'news/a.md': newsItem({ id: 'aaa', draft: true, publishAt: '2026-12-01T09:00' }),
    };
    expect(nextOf(files)).toBeUndefined();
  });
});
