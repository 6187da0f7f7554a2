import { expect, test } from 'vitest';
import { materialOf, sample } from './sample-content';
import { heavyMedias } from './medias';

const KO = 1024;
/** A document beside it, just light enough. */
const BODY = '[Le plan](../medias/plan.pdf)';
const image = { file: '../medias/photo.jpg', alternative: 'Une salle' };
const material = materialOf([sample('news', { image }, BODY)], {
  medias: [
    { name: 'photo.jpg', bytes: 501 * KO },
    { name: 'plan.pdf', bytes: 500 * KO },
  ],
});

test('a heavy file is told under the entries that use it', () => {
  expect(heavyMedias.find(material)).toEqual([
    {
      title: 'Titre',
      genre: 'Actualité',
      what: '501 Ko',
      excerpts: ['photo.jpg'],
      href: '/admin/#/collections/news/entries/news-1',
    },
  ]);
});
