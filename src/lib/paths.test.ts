import { expect, test } from 'vitest';
import { cardPath, eventCalendarPath, pagePath } from './paths';

test('the first page of a list has no number', () => {
  expect([1, 2].map((n) => pagePath('/actualites/', n))).toEqual([
    '/actualites/',
    '/actualites/page/2/',
  ]);
});

test.each([
  ['/', '/cartes/accueil.png'],
  ['/agenda/', '/cartes/agenda.png'],
  ['/presse/revue/le-monde/', '/cartes/presse/revue/le-monde.png'],
])('the card of %s is %s', (url, card) => {
  expect(cardPath(url)).toBe(card);
});

test('the calendar of an event is beside its page', () => {
  expect(eventCalendarPath('/agenda/rencontre/')).toBe('/agenda/rencontre.ics');
});
