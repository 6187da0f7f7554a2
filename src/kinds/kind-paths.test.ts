import { expect, test } from 'vitest';
import { themePath } from '~/lib/paths';
import { entryPath, kindPath } from './kind-paths';

test('an entry sits under the list of its kind', () => {
  expect(entryPath('press', 'le-monde')).toBe('/presse/revue/le-monde/');
});

test('what a theme gathers of a kind sits under the theme, named as the list of the kind', () => {
  const under = (kind: Parameters<typeof kindPath>[1]) => kindPath(themePath('lieux'), kind);
  expect([under('press'), under('groups'), under('pages')]).toEqual([
    '/themes/lieux/presse/',
    '/themes/lieux/groupes-de-travail/',
    '/themes/lieux/pages/',
  ]);
});
