import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { frenchOfMedias } from './french-medias';

const source = readFileSync('node_modules/decap-cms-core/dist/esm/actions/mediaLibrary.js', 'utf8');
/** What an editor reads: a notice, or the question of the browser. */
const SAID = /(?:message: |window\.confirm\()([`'"].*?[`'"])(?:,|\))/gu;

describe('what Decap says of files', () => {
  test('is in French, in the version of Decap installed here', () => {
    const said = [...frenchOfMedias(source).matchAll(SAID)].map(([, words]) => words);
    expect(said).toEqual([
      '`Un fichier ${existingFile.name} existe déjà. Le remplacer ?`',
      '`Le fichier n’a pas été ajouté.`',
      '`Le fichier n’a pas été supprimé.`',
      '`Le fichier n’a pas été supprimé.`',
    ]);
  });

  test('is looked at again when Decap changes', () => {
    expect(() => frenchOfMedias('message: `Nothing`')).toThrow('decap-cms-core a changé');
  });
});
