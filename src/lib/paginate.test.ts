import { expect, test } from 'vitest';
import { laterPages, pageTitle, paginate } from './paginate';

test.each([
  ['nothing makes one empty page', [], [[]]],
  ['a full page stays alone', [1, 2], [[1, 2]]],
  ['the rest goes on the next', [1, 2, 3], [[1, 2], [3]]],
])('%s', (_name, items, pages) => {
  expect(paginate(items, 2).map(({ entries }) => entries)).toEqual(pages);
});

test('each page knows its number and the last one; the first has the address of the list', () => {
  expect(laterPages(paginate([1, 2, 3, 4, 5], 2))).toEqual([
    { params: { page: '2' }, props: { entries: [3, 4], current: 2, last: 3 } },
    { params: { page: '3' }, props: { entries: [5], current: 3, last: 3 } },
  ]);
});

test('the first page of a list has its title, and the others say which they are', () => {
  const [first, second] = paginate([1, 2, 3], 2);
  expect([first, second].map((page) => page && pageTitle('Agenda', page))).toEqual([
    'Agenda',
    'Agenda, page 2',
  ]);
});
