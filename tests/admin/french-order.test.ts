import { describe, expect, it } from 'vitest';
import { fromJS } from 'immutable';
import {
  inFrenchOrder,
  type Direction,
  type HeldList,
  type HeldMap,
} from '../../admin/lists/french-order';

interface Entries extends HeldList<HeldMap, Entries> {
  readonly toArray: () => readonly HeldMap[];
  readonly equals: (other: Entries) => boolean;
}
// Reason for the cast: of a list of objects, `fromJS` makes a list of maps.
const held = (...entries: readonly object[]) => fromJS(entries) as unknown as Entries;

const sorted = (values: readonly unknown[], direction: Direction): readonly unknown[] =>
  inFrenchOrder(held(...values.map((title) => ({ data: { title } }))), ['data.title'], [direction])
    .toArray()
    .map((entry) => entry.getIn(['data', 'title']));

describe('the order of a list', () => {
  it.each<[string, readonly unknown[], Direction, readonly unknown[]]>([
    ['accents', ['Zone', 'Élan', 'École', 'Fin'], 'asc', ['École', 'Élan', 'Fin', 'Zone']],
    ['the reverse', ['Zone', 'Élan', 'Fin'], 'desc', ['Zone', 'Fin', 'Élan']],
    ['case', ['b', 'A', 'C'], 'asc', ['A', 'b', 'C']],
    ['figures in words', ['CP-10', 'CP-9'], 'asc', ['CP-9', 'CP-10']],
    ['numbers', [10, 9, -1], 'asc', [-1, 9, 10]],
    ['days', ['2012-05-14', '2026-01-01'], 'desc', ['2026-01-01', '2012-05-14']],
    [
      'no date, oldest first',
      ['', '2026-01-01', undefined, '2012-05-14'],
      'asc',
      ['2012-05-14', '2026-01-01', '', undefined],
    ],
    [
      'no date, newest first',
      ['', '2012-05-14', '2026-01-01'],
      'desc',
      ['2026-01-01', '2012-05-14', ''],
    ],
  ])('%s', (_what, values, direction, expected) => {
    expect(sorted(values, direction)).toEqual(expected);
  });

  it('keeps equals as they came, and survives what has no such value', () => {
    const items = held({ data: { title: 'a', rank: 2 } }, { data: { title: 'a', rank: 1 } }, {});
    expect(inFrenchOrder(items, ['data.title'], ['asc']).equals(items)).toBe(true);
    const [first] = inFrenchOrder(items, ['data.title', 'data.rank'], ['asc', 'asc']).toArray();
    expect(first?.getIn(['data', 'rank'])).toBe(1);
  });
});
