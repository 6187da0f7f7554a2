import { describe, expect, it } from 'vitest';
import { uploadName } from './file-name';
import { fit } from './fit';

describe('the name a file gets', () => {
  it.each([
    ['Gare de Meaux, l’été.JPG', 'jpeg', 'gare-de-meaux-l-ete-abcde.jpg'],
    ['IMG_2024.jpeg', 'jpeg', 'img-2024-abcde.jpg'],
    ['Œuvre.webp', 'png', 'oeuvre-abcde.png'],
    ['照片.png', 'png', 'fichier-abcde.png'],
    ['.htaccess', 'csv', 'htaccess-abcde.csv'],
    [
      `${'long '.repeat(30)}.pdf`,
      'pdf',
      'long-long-long-long-long-long-long-long-long-long-abcde.pdf',
    ],
  ] as const)('%s becomes %s, %s', (name, format, expected) => {
    expect(uploadName(name, format, 'abcde')).toBe(expected);
  });
});

describe('the size of an image', () => {
  it.each([
    ['wide', [4000, 3000], [1600, 1200]],
    ['tall', [3000, 4000], [1500, 2000]],
    ['very wide', [20_000, 5], [1600, 1]],
    ['small: left as it is', [400, 200], [400, 200]],
  ] as const)('%s', (_case, [width, height], [fitWidth, fitHeight]) => {
    expect(fit({ width, height })).toEqual({ width: fitWidth, height: fitHeight });
  });
});
