import { describe, expect, it } from 'vitest';
import { list, object, text, texts } from './fields';
import { pathText, placeAt } from './locate';

const line = (label: string) => text({ label });
const shape = {
  title: line('Titre'),
  image: object({ label: 'Image', fields: { file: line('Fichier') } }),
  sources: list({ label: 'Sources', labelSingular: 'Source', fields: { url: line('Adresse') } }),
  names: texts({ label: 'Noms', labelSingular: 'Nom' }),
};

describe('pathText', () => {
  it.each<readonly [readonly PropertyKey[], string]>([
    [['title'], 'title'],
    [['sources', 0, 'url'], 'sources[0].url'],
    [['image', 'file'], 'image.file'],
    [[], ''],
  ])('%j is written %s', (path, expected) => {
    expect(pathText(path)).toBe(expected);
  });
});

describe('placeAt', () => {
  it.each<readonly [readonly PropertyKey[], string, boolean]>([
    [['title'], 'Titre', false],
    [['image', 'file'], 'Fichier', false],
    [['sources'], 'Sources', false],
    [['sources', 2], 'Sources', true],
    [['sources', 2, 'url'], 'Adresse', false],
    [['names', 1], 'Noms', true],
  ])('%j leads to « %s »', (path, label, isItem) => {
    expect(placeAt(shape, path)).toMatchObject({ spec: { label }, isItem });
  });

  it('leads nowhere outside the model', () => {
    expect(placeAt(shape, ['titre'])).toBeUndefined();
    expect(placeAt(shape, ['image', 'alt'])).toBeUndefined();
    expect(placeAt(shape, [])).toBeUndefined();
  });
});
