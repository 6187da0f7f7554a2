import { describe, expect, it } from 'vitest';
import { differences } from './differences';

const entry = (fields: string, body = 'Un texte.'): string =>
  `---\ntitle: Un titre\nid: aaaaaaaaaa\n${fields}---\n${body}\n`;

const between = (before: string, after: string) => differences('news', before, after);

describe('what work left unsaved would change', () => {
  it('is told field by field, in the words of the form', () => {
    const before = entry('summary: Un résumé.\ntype: article\n');
    const after = entry('summary: Un long résumé.\ntype: release\n', 'Un texte plus long.');
    expect(between(before, after)).toEqual([
      { label: 'Résumé', before: 'Un résumé.', after: 'Un long résumé.' },
      { label: 'Genre', before: 'Actualité', after: 'Communiqué' },
      { label: 'Texte', before: 'Un texte.', after: 'Un texte plus long.' },
    ]);
  });

  it('names a field that has no words', () => {
    expect(between(entry(''), entry('draft: true\n'))).toEqual([{ label: 'Brouillon' }]);
  });

  it('is nothing where the form only left a field empty', () => {
    expect(between(entry(''), entry('summary: ""\ntopics: []\n'))).toEqual([]);
  });

  it('is told of the settings too', () => {
    const told = differences('settings', 'legalName: IT77\n', 'legalName: IT 77\n');
    expect(told).toEqual([{ label: 'Nom de l’association', before: 'IT77', after: 'IT 77' }]);
  });

  it('is not known when one of them is malformed', () => {
    expect(between('---\ntitle: [\n---\n', entry(''))).toBeUndefined();
  });
});
