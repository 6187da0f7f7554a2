import { expect, it } from 'vitest';
import { alternativesOf } from './alternatives-of';

const image = (file: string, alternative: string) => ({ file: `../medias/${file}`, alternative });

it.each([
  ['in a field', { image: image('a.png', 'La salle') }, '', { 'a.png': 'La salle' }],
  [
    'in a list',
    { photos: [image('a.png', 'Un'), image('b.png', 'Deux')] },
    '',
    { 'a.png': 'Un', 'b.png': 'Deux' },
  ],
  ['in the text', {}, 'Voici ![La cour](../medias/b.png "Légende").', { 'b.png': 'La cour' }],
  ['with brackets in it', {}, '![La cour \\[2\\]](../medias/b.png)', { 'b.png': 'La cour [2]' }],
  ['nowhere', { image: image('a.png', ''), file: '../medias/c.pdf' }, '![](../medias/b.png)', {}],
  [
    'twice: the last words count',
    { image: image('a.png', 'Un') },
    '![Deux](../medias/a.png)',
    { 'a.png': 'Deux' },
  ],
])('what an image shows is found %s', (_case, data, body, expected) => {
  expect(alternativesOf(data, body)).toEqual(expected);
});
