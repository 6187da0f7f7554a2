import { afterEach, expect, test, vi } from 'vitest';
import { now } from '~/clock';

afterEach(() => vi.unstubAllEnvs());

test('the clock of the build is the machine’s, unless it is set', () => {
  vi.stubEnv('IT77_NOW', '');
  expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(5000);
  vi.stubEnv('IT77_NOW', '2026-11-24T09:00:00+01:00');
  expect(now().toISOString()).toBe('2026-11-24T08:00:00.000Z');
});

test('a clock set to what is no date says so: nothing would be public', () => {
  vi.stubEnv('IT77_NOW', 'demain');
  expect(now).toThrow('IT77_NOW : « demain » n’est pas une date');
});
