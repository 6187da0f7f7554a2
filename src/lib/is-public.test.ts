import { expect, test } from 'vitest';
import { isPublic, isShown } from './is-public';

/** In Paris: 9 h in winter, 10 h in summer. */
const WINTER = new Date('2026-11-24T08:00:00Z');
const SUMMER = new Date('2026-07-14T08:00:00Z');

test.each([
  ['no hour: public', { draft: false }, WINTER, true],
  [
    'a draft is not, whatever its hour',
    { draft: true, publishAt: '2020-01-01T00:00' },
    WINTER,
    false,
  ],
  [
    'its hour has come, to the minute',
    { draft: false, publishAt: '2026-11-24T09:00' },
    WINTER,
    true,
  ],
  ['one minute before', { draft: false, publishAt: '2026-11-24T09:01' }, WINTER, false],
  ['summer time counts', { draft: false, publishAt: '2026-07-14T10:00' }, SUMMER, true],
  ['one minute before, in summer', { draft: false, publishAt: '2026-07-14T10:01' }, SUMMER, false],
])('%s', (_name, entry, now, expected) => {
  expect(isPublic(entry, now)).toBe(expected);
});

test.each([
  ['a public entry is shown', { draft: false }, true],
  ['a draft is not', { draft: true }, false],
  ['nor an entry to come', { draft: false, publishAt: '2026-11-24T09:01' }, false],
  ['nor one withdrawn, whose notice alone is public', { draft: false, retired: {} }, false],
])('%s', (_name, entry, expected) => {
  expect(isShown(entry, WINTER)).toBe(expected);
});
