import { expect, test } from 'vitest';
import { materialOf, sample } from './sample-content';
import { heavyMedias } from './medias';

const KO = 1024;
/** Again, and a document beside it, just light enough. */
const BODY = '![Une salle](../medias/photo.jpg) [Le plan](../medias/plan.pdf)';
const image = { file: '../medias/photo.jpg', alternative: 'Une salle' };
const material = materialOf([sample('news', { image }, BODY), sample('events', { image })], {
  medias: [
    { name: 'photo.jpg', bytes: 501 * KO },
    { name: 'plan.pdf', bytes: 500 * KO },
  ],
});

test('a heavy file is told once under each entry that uses it', () => {
  expect(heavyMedias.find(material)).toEqual([
    {
      title: 'Titre',
      genre: 'Actualité',
      what: '501 Ko',
      excerpts: ['photo.jpg'],
      href: '/admin/#/collections/news/entries/news-1',
    },
    {
      title: 'Titre',
      genre: 'Événement',
      what: '501 Ko',
      excerpts: ['photo.jpg'],
      href: '/admin/#/collections/events/entries/events-1',
    },
  ]);
});
