import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withToday } from './today';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ['in the evening of Paris', '2026-07-13T20:00:00Z', '2026-07-13'],
  ['past midnight in Paris, not yet in London', '2026-07-13T22:30:00Z', '2026-07-14'],
])('a new entry begun %s bears the day it is there', (_case, now, day) => {
  vi.setSystemTime(new Date(now));
  expect(withToday({ date: '{{now}}', type: 'article', topics: [] })).toEqual({
    date: day,
    type: 'article',
    topics: [],
  });
});
