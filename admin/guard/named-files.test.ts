import { describe, expect, it } from 'vitest';
import { writeYaml } from '~/lib/write-entry';
import { filesNamedIn } from './named-files';

const shown = (collection: string, raw: string): readonly string[] =>
  filesNamedIn(collection, raw).map(({ label, name }) => `${label} : ${name}`);

const entry = (data: object, body = ''): string => `---\n${writeYaml({ ...data })}---\n${body}\n`;

describe('the files that an entry names', () => {
  it.each([
    ['the picture of the page', entry({ image: { file: '../medias/a.png' } }), ['Fichier : a.png']],
    ['the document of the page', entry({ file: '../medias/a.pdf' }), ['Document : a.pdf']],
    ['a picture of the text', entry({}, '![Vue](../medias/a.png "Vue")'), ['Texte : a.png']],
    ['a document of the text', entry({}, 'Lire [ceci](../medias/a.pdf).'), ['Texte : a.pdf']],
    ['a picture within a link', entry({}, '[![Vue](../medias/a.png)](/a/)'), ['Texte : a.png']],
    [
      'a picture of another site',
      entry({}, '![Vue](https://a.fr/b.png)'),
      ['Texte : https://a.fr/b.png'],
    ],
    [
      'all of them, fields first',
      entry(
        { file: '../medias/a.pdf', image: { file: '../medias/b.png' } },
        '![c](../medias/b.png)',
      ),
      ['Document : a.pdf', 'Fichier : b.png', 'Texte : b.png'],
    ],
  ])('%s', (_case, raw, expected) => {
    expect(shown('outputs', raw)).toEqual(expected);
  });

  it.each([
    ['links that lead elsewhere', 'outputs', entry({}, '[a](https://a.fr/) [b](entry:news/b)')],
    ['a name that no field of files holds', 'outputs', entry({ title: '../medias/a.png' })],
    ['a code', 'outputs', entry({}, '`![Vue](../medias/a.png)`')],
    ['the settings', 'settings', writeYaml({ contactEmail: 'contact@it77.fr' })],
  ])('not %s', (_case, collection, raw) => {
    expect(shown(collection, raw)).toEqual([]);
  });

  it('cannot be told for an entry that is malformed', () => {
    expect(() => filesNamedIn('news', 'sans en-tête')).toThrow('l’en-tête manque');
  });
});
