import { expect, it } from 'vitest';
import { archiveSearch, isOurHost } from './former-site';

it.each([
  ['http://www.it77.fr/assemblee-generale/', true],
  ['https://it77.fr', true],
  ['https://exemple.fr/www.it77.fr/', false],
  ['https://www.it77.fr.exemple.fr/', false],
  ['/association/presentation-2013/', false],
  ['pas une adresse', false],
])('%s: of our name, %s', (address, expected) => {
  expect(isOurHost(address)).toBe(expected);
});

it('the Web archive is asked for all its copies of a page', () => {
  expect(archiveSearch('http://www.it77.fr/a/')).toBe(
    'https://web.archive.org/web/*/http://www.it77.fr/a/',
  );
});
