import { expect, it } from 'vitest';
import { storedEntry } from './entry-fixture';
import { untoldEvents } from './told-events';

const DAY = { date: '2017-03-20', datePrecision: 'day' };
const event = storedEntry('events', 'ouverture', { ...DAY, status: 'confirmed' });
const BODY = 'Voir [l’ouverture](entry:events/ouverture).';

it.each<[string, object, string, number]>([
  ['leads to an event of its day and does not name it', DAY, BODY, 1],
  ['names the event', { ...DAY, events: ['ouverture'] }, BODY, 0],
  ['is of another day', { ...DAY, date: '2017-03-21' }, BODY, 0],
  ['leads nowhere', DAY, 'Un texte.', 0],
  ['has no date', {}, BODY, 0],
])('a news item that %s', (_, change, body, count) => {
  const news = storedEntry('news', 'nouvelle', change, body);
  expect(untoldEvents([event, news])).toHaveLength(count);
});
