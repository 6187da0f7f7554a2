import { describe, expect, test } from 'vitest';
import { nearest } from './nearest';

const pages = [
  { url: '/actualites/2012-05-14-creation-de-l-association/', title: 'Création' },
  { url: '/actualites/2017-03-20-ouverture-de-l-e-lab-a-coulommiers/', title: 'e-L@b' },
  { url: '/espaces/sandbox-212/', title: 'Sandbox 212' },
  { url: '/espaces/', title: 'Espaces' },
];

describe('nearest finds what resembles a missing address', () => {
  test.each([
    ['a word kept', '/news/creation-association', ['Création']],
    ['a word cut short', '/espaces/sand', ['Sandbox 212', 'Espaces']],
    ['another case, an accent', '/Coulommiérs', ['e-L@b']],
    ['nothing alike', '/wp-login.php', []],
    ['the home page', '/', []],
    ['an address that no browser would write', '/%E0%A4%A/sandbox', ['Sandbox 212']],
  ])('%s', (_, missing, expected) => {
    expect(nearest(missing, pages, 2).map(({ title }) => title)).toEqual(expected);
  });
});
