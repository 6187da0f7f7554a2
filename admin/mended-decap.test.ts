import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { frenchMedias } from './french-medias';
import { groupsInOrder } from './groups-in-order';
import { unsavedKept } from './unsaved-kept';
import type { Mend } from './mended-decap';

const mended = ({ file, mend }: Mend): string =>
  mend(readFileSync(`node_modules/decap-cms-core/dist/esm/${file}`, 'utf8'));

/** What an editor reads: a notice, or the question of the browser. */
const SAID = /(?:message: |window\.confirm\()([`'"].*?[`'"])(?:,|\))/gu;

describe('the Decap installed here, once mended,', () => {
  test('keeps what is not saved in the form', () => {
    expect(mended(unsavedKept)).toContain(
      "state.getIn(['entry', 'path']) === action.payload.entry.path",
    );
  });

  test('speaks of files in French', () => {
    const said = [...mended(frenchMedias).matchAll(SAID)].map(([, words]) => words);
    expect(said).toEqual([
      '`Un fichier ${existingFile.name} existe déjà. Le remplacer ?`',
      '`Le fichier n’a pas été ajouté.`',
      '`Le fichier n’a pas été supprimé.`',
      '`Le fichier n’a pas été supprimé.`',
    ]);
  });

  test('gathers the entries of a list as the list has them', () => {
    expect(mended(groupsInOrder)).toMatch(
      /function selectGroups\(state, collection\) \{\n[^}]*const entries = selectEntries\(state, collection\);/u,
    );
  });

  test.each([unsavedKept, frenchMedias, groupsInOrder])(
    'is looked at again when $file changes',
    ({ mend }) => {
      expect(() => mend('export default {};')).toThrow('decap-cms-core a changé');
    },
  );
});
