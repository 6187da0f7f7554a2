import { expect, test } from 'vitest';
import { file, list, object, optional, text, texts } from './fields';
import { filledIn } from './filled';

const label = 'Fichier';
const shape = {
  title: text({ label: 'Titre', max: 90 }),
  image: optional(object({ label: 'Image', fields: { file: file({ label, accept: 'image' }) } })),
  gallery: list({
    label: 'Galerie',
    labelSingular: 'Vue',
    fields: { view: object({ label: 'Vue', fields: { file: file({ label, accept: 'image' }) } }) },
  }),
  names: texts({ label: 'Noms', labelSingular: 'Nom' }),
};

test('what fields hold is found at any depth, with the label that the editor reads', () => {
  const held = filledIn(shape, {
    title: 'Un titre',
    image: { file: 'a' },
    gallery: [{ view: { file: 'b' } }, { view: null }, 'c'],
    names: ['d', 'e'],
    unknown: 'f',
  });
  expect(held.map(({ spec, label: read, value }) => [spec.type, read, value])).toEqual([
    ['text', 'Titre', 'Un titre'],
    ['file', 'Fichier', 'a'],
    ['file', 'Galerie, Fichier', 'b'],
    ['text', 'Noms', 'd'],
    ['text', 'Noms', 'e'],
  ]);
});

test.each([[undefined], [null], ['texte'], [[]]])('nothing is found in %j', (data) => {
  expect(filledIn(shape, data)).toEqual([]);
});
