import { expect, it } from 'vitest';
import { STEPS, type Run, type Step } from './steps';

it.each<Run>(['quick', 'full', 'editors', 'screenshots', 'fuzz', 'kills'])(
  '%s has steps, each after those that provide what it needs',
  (run) => {
    const steps = STEPS.flat().filter(({ runs }) => runs.includes(run));
    expect(steps).not.toEqual([]);
    const provided = new Set<Step['provides']>();
    for (const { needs = [], provides } of steps) {
      expect([...provided]).toEqual(expect.arrayContaining([...needs]));
      provided.add(provides);
    }
  },
);

it('writes one report a step', () => {
  const reports = STEPS.flat().flatMap(({ report }) => report ?? []);
  expect(new Set(reports).size).toBe(reports.length);
});
