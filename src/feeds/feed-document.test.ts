import { describe, expect, test } from 'vitest';
import { guidOf, lastChange, later, newestFirst } from './feed-document';
import { feedItem } from './feed-item-fixture';

test('the identifier does not depend on the address', () => {
  expect(guidOf('news', 'ag-fondatrice')).toBe('tag:it77.fr,2012:news/ag-fondatrice');
});

test('items come by their publication, those of one day by the day they tell of', () => {
  const items = [
    feedItem({ guid: 'b', told: '2012-05-14' }),
    feedItem({ guid: 'undated' }),
    feedItem({ guid: 'a', told: '2012-05-14' }),
    feedItem({ guid: 'late', told: '2022-01-01' }),
    feedItem({ guid: 'new', published: '2026-11-25T09:00', told: '2007-01-01' }),
  ];
  expect(items.toSorted(newestFirst).map(({ guid }) => guid)).toEqual([
    'new',
    'late',
    'a',
    'b',
    'undated',
  ]);
});

test.each([
  ['2026-11-24', '2026-11-25', '2026-11-25'],
  ['2026-11-25T09:00', '2026-11-25', '2026-11-25T09:00'],
  ['2026-11-24', '2026-11-24', '2026-11-24'],
])('of %s and %s, the later is %s', (a, b, last) => {
  expect([later(a, b), later(b, a)]).toEqual([last, last]);
});

describe('the date of a feed', () => {
  test('is that of the newest change of its items', () => {
    const items = [{ updated: '2026-11-24' }, { updated: '2027-03-01' }, { updated: '2026-12-01' }];
    expect(lastChange(items)).toBe('2027-03-01');
  });
  test('is unknown when it is empty', () => {
    expect(lastChange([])).toBeUndefined();
  });
});
