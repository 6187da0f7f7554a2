import { describe, expect, it } from 'vitest';
import { arrange } from './arrange';
import { list, object, text, texts } from './fields';

const line = (label: string) => text({ label });
const shape = {
  title: line('Titre'),
  image: object({ label: 'Image', fields: { file: line('Fichier'), credit: line('Crédit') } }),
  sources: list({
    label: 'Sources',
    labelSingular: 'Source',
    fields: { label: line('Nom'), url: line('Adresse') },
  }),
  synonyms: texts({ label: 'Synonymes', labelSingular: 'Synonyme' }),
};

/** The order of keys shows in JSON. */
const written = (data: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(arrange(shape, data));

describe('arrange', () => {
  it('puts fields in the order of the model', () => {
    expect(written({ sources: [], title: 'x' })).toBe('{"title":"x","sources":[]}');
  });

  it('does so inside groups and lists of groups', () => {
    const data = { image: { credit: 'c', file: 'f' }, sources: [{ url: 'u', label: 'l' }] };
    expect(written(data)).toBe(
      '{"image":{"file":"f","credit":"c"},"sources":[{"label":"l","url":"u"}]}',
    );
  });

  it('keeps the order of lists', () => {
    expect(written({ synonyms: ['b', 'a'] })).toBe('{"synonyms":["b","a"]}');
  });

  it('leaves what the model does not know last, for the checks to speak about', () => {
    expect(written({ titel: 'y', title: 'x' })).toBe('{"title":"x","titel":"y"}');
  });

  it('leaves alone values of an unexpected form', () => {
    expect(written({ sources: 'x', image: ['y'] })).toBe('{"image":["y"],"sources":"x"}');
  });
});
