import { expect, test } from 'vitest';
import { textReading } from './text-reading';

test('gives words without their marks, code and images as a dot', () => {
  expect(
    textReading('## Titre\n\nDu **gras**, `code` et ![vue](../medias/a.jpg) ici\n').texts,
  ).toEqual(['Titre', 'Du gras, · et · ici']);
});

test('gives the cells of a table and the items of a list one by one', () => {
  expect(textReading('| a | b |\n|---|---|\n| c | d |\n\n* e\n* f').texts).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
    'f',
  ]);
});

test('gives links with their words, and images with their text', () => {
  const { links, images } = textReading(
    '[un *mot*](/a/) puis [deux](https://b.fr) ![](../medias/c.png)',
  );
  expect(links).toEqual([
    { href: '/a/', words: 'un mot' },
    { href: 'https://b.fr', words: 'deux' },
  ]);
  expect(images).toEqual([{ src: '../medias/c.png', alternative: '' }]);
});
