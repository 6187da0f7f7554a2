import { describe, expect, it } from 'vitest';
import { isTimeToBuild } from './rebuild';

const MINUTE = 60_000;
const DUE = new Date('2026-12-01T08:00:00Z');
const after = (minutes: number): Date => new Date(DUE.getTime() + minutes * MINUTE);

describe('isTimeToBuild', () => {
  it.each([
    ['nothing is due', undefined, 0, false],
    ['the hour has not come', DUE, -1, false],
    ['the hour has come', DUE, 0, true],
    ['a first build failed', DUE, 15, true],
    ['a second one too', DUE, 30, false],
    ['and fifteen minutes more', DUE, 45, false],
    ['an hour has passed', DUE, 61, true],
    ['an hour and a quarter', DUE, 76, false],
    ['a day has passed', DUE, 24 * 60 + 1, true],
    ['a day and an hour', DUE, 25 * 60, false],
  ])('when %s', (_name, next, minutes, expected) => {
    expect(isTimeToBuild(next, after(minutes))).toBe(expected);
  });

  it('asks for few builds of a site that cannot be built: 25 the first day, one a day then', () => {
    const quarters = Array.from({ length: 3 * 24 * 4 }, (_, index) => after(index * 15));
    const asked = quarters.filter((moment) => isTimeToBuild(DUE, moment));
    expect(asked).toHaveLength(2 + 23 + 2);
  });
});
