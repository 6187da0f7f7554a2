import { expect, test } from 'vitest';
import { textReading } from '~/markdown/text-reading';
import { mediasOf } from './medias-of';

test.each([
  ['the picture of any kind', 'news', { image: { file: '../medias/a.jpg' } }, '', ['a.jpg']],
  ['the document of a resource', 'outputs', { file: '../medias/a.pdf' }, '', ['a.pdf']],
  ['an image of the text', 'news', {}, '![Vue](../medias/b.png "Légende")', ['b.png']],
  [
    'a document within a table',
    'news',
    {},
    '| A |\n| - |\n| [Le plan](../medias/c.pdf) |',
    ['c.pdf'],
  ],
  ['a name with a space', 'news', {}, '[Le plan](../medias/le%20plan.pdf)', ['le plan.pdf']],
  [
    'all of them, fields first',
    'news',
    { image: { file: '../medias/a.jpg' } },
    '[Le plan](../medias/c.pdf)',
    ['a.jpg', 'c.pdf'],
  ],
] as const)('a file is used as %s', (_where, kind, data, body, names) => {
  expect(mediasOf({ kind, data, reading: textReading(body) })).toEqual(names);
});

test.each([
  ['a name that is only said', 'Le fichier ../medias/a.pdf a été perdu.'],
  ['a name in code', '`[Le plan](../medias/a.pdf)`'],
  ['another address', '[Le plan](https://exemple.fr/medias/a.pdf)'],
])('%s uses no file', (_what, body) => {
  expect(mediasOf({ kind: 'news', data: {}, reading: textReading(body) })).toEqual([]);
});
