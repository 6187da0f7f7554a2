import { expect, it } from 'vitest';
import { embargoIsKept } from './embargo-is-kept';

const EMBARGO = '2027-05-03T09:00';
const release = { type: 'release', embargo: EMBARGO, draft: false } as const;

it.each([
  ['no embargo', { embargo: undefined }, '2027-05-01', undefined],
  ['published at its hour', { publishAt: EMBARGO }, '2027-05-01', undefined],
  ['published later', { publishAt: '2027-05-04T00:00' }, '2027-05-01', undefined],
  ['a draft', { draft: true }, '2027-05-01', undefined],
  ['told after it was lifted', {}, '2027-05-04', undefined],
  ['published at once', {}, '2027-05-01', 'publishAt'],
  ['published at once, on the very day', {}, '2027-05-03', 'publishAt'],
  ['published a minute before', { publishAt: '2027-05-03T08:59' }, '2027-05-04', 'publishAt'],
  ['a news item', { type: 'article', publishAt: EMBARGO }, '2027-05-01', 'embargo'],
] as const)('an embargo, %s', (_case, change, today, field) => {
  expect(embargoIsKept({ data: { ...release, ...change } }, today)[0]?.field).toBe(field);
});
