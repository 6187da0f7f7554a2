import { expect, test } from 'vitest';
import { materialOf, sample } from './fixture';
import { heavyMedias, unusedMedias } from './medias';

const KO = 1024;
const image = { file: '../medias/photo.jpg', alternative: 'Une salle' };
const material = materialOf([sample('news', { image })], {
  medias: [
    { name: 'photo.jpg', bytes: 501 * KO },
    { name: 'plan.pdf', bytes: 2048 * KO },
    { name: 'logo.png', bytes: 500 * KO },
  ],
});

test('a heavy file is told under the entries that use it, or alone', () => {
  expect(heavyMedias.find(material)).toEqual([
    {
      title: 'Titre',
      genre: 'Actualité',
      what: '501 Ko',
      excerpts: ['photo.jpg'],
      href: '/admin/#/collections/news/entries/news-1',
    },
    { title: 'plan.pdf', genre: 'Fichier', what: '2\u202F048 Ko', excerpts: [] },
  ]);
});

test('a file that no entry uses is told', () => {
  expect(unusedMedias.find(material).map(({ title }) => title)).toEqual(['plan.pdf', 'logo.png']);
});
