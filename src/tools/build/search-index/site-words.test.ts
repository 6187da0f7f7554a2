import { expect, test } from 'vitest';
import type { SearchedPage } from './searched-page';
import { siteWords } from './site-words';

const page = (text: string, url = '/a/b/c/'): SearchedPage => ({
  url,
  title: '',
  kicker: '',
  text,
  filters: {},
  date: '0000',
});

test('the words of the site stand once, as texts write them most, the most used first', () => {
  const pages = [
    page('Un télécentre, des télécentres et des télécentres.'),
    page('Le télécentre'),
    page('La gare'),
    page('La gare d’Évry', '/eco-conception/'),
  ];
  expect(siteWords(pages)).toBe('gare télécentre\nconception eco évry');
});
