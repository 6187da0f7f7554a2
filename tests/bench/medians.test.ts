/** What several rounds of the benchmark say together. */
import { describe, expect, it } from 'vitest';
import { linesOf, median } from './medians';
import { cost, turn } from './bench-fixture';

it.each([
  ['one', [4], 4],
  ['odd, in any order', [9, 1, 5], 5],
  ['even', [1, 2, 10, 30], 6],
])('the median of %s', (_what, values, expected) => {
  expect(median(values)).toBe(expected);
});

it('nothing has no median', () => {
  expect(() => median([])).toThrow();
});

describe('lines', () => {
  const done = [
    turn('it77.fr', 0, { whole: cost(90), cold: cost(40), changed: cost(10), floor: cost(1) }),
    turn('Hugo', 0, { cold: cost(3), changed: cost(2), floor: cost(1) }),
    turn('it77.fr', 1, { cold: cost(60), changed: cost(20), floor: cost(2) }),
    turn('Hugo', 1, { cold: cost(4), changed: cost(4), floor: cost(2) }),
  ];
  const lines = linesOf(done);
  const named = (wanted: string) => lines.find(({ name }) => name === wanted);

  it('the floor comes first, then each contender, ours twice', () => {
    expect(lines.map(({ name }) => name)).toEqual([
      'floor',
      'it77.fr, whole',
      'it77.fr, cards cached',
      'Hugo',
    ]);
  });

  it('a ratio is to the floor of its own minutes, then the median is taken', () => {
    expect(named('it77.fr, cards cached')?.cold).toMatchObject({ seconds: 50, ratio: 35 });
    expect(named('Hugo')?.changed).toMatchObject({ seconds: 3, ratio: 2 });
    expect(named('floor')?.cold).toMatchObject({ seconds: 1.5, ratio: 1 });
  });

  it('the floor told is that of as many pages as the first contender makes', () => {
    const two = [
      turn('it77.fr', 0, { cold: cost(9), changed: cost(9), floor: cost(3) }),
      turn('Hugo', 0, { cold: cost(2), changed: cost(2), floor: cost(1) }),
    ];
    expect(linesOf(two)[0]?.cold.seconds).toBe(3);
  });

  it('what is measured once is told, and has no edit', () => {
    expect(named('it77.fr, whole')?.cold).toMatchObject({ seconds: 90, ratio: 90 });
    expect(named('it77.fr, whole')).not.toHaveProperty('changed');
  });

  it('memory is the most that a build of the line held', () => {
    const two = [
      turn('Hugo', 0, { cold: cost(1, 700), changed: cost(1, 900), floor: cost(1, 50) }),
      turn('Hugo', 1, { cold: cost(1, 800), changed: cost(1), floor: cost(1, 60) }),
    ];
    expect(linesOf(two).map(({ megabytes }) => megabytes)).toEqual([60, 900]);
  });

  it('sizes are told apart', () => {
    const two = [
      turn('Hugo', 0, { cold: cost(3), changed: cost(3), floor: cost(1) }),
      { ...turn('Hugo', 0, { cold: cost(30), changed: cost(3), floor: cost(2) }), added: 1000 },
    ];
    expect(linesOf(two).map(({ added, cold }) => [added, cold.seconds])).toEqual([
      [300, 1],
      [300, 3],
      [1000, 2],
      [1000, 30],
    ]);
  });
});
