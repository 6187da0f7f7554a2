import { describe, expect, test } from 'vitest';
import { choiceOf, linkChoices, typedAddress } from './link-choices';

describe('the address that an editor means', () => {
  test.each([
    ['https://exemple.fr/a?b', 'https://exemple.fr/a?b'],
    [' exemple.fr/plan ', 'https://exemple.fr/plan'],
    ['www.exemple.fr', 'https://www.exemple.fr'],
    ['contact@exemple.fr', 'mailto:contact@exemple.fr'],
    ['tel:+33160000000', 'tel:+33160000000'],
    ['/agenda/', '/agenda/'],
    ['agenda', undefined],
    ['assemblée générale', undefined],
    ['javascript:alert(1)', undefined],
    ['https://', undefined],
  ])('« %s »', (typed, address) => {
    expect(typedAddress(typed)).toBe(address);
  });
});

const ENTRY = { key: 'news/a', link: { url: '/actualites/a/', label: 'Une actualité' } };
const LINKABLE = { entries: [ENTRY], newcomers: [ENTRY] };

describe('the choices of a link', () => {
  test('are the pages of the site, those to come too', () => {
    expect(linkChoices(LINKABLE, 'actu', undefined).choices).toEqual([
      { href: 'entry:news/a', label: 'Une actualité', detail: 'Actualité, pas encore sur le site' },
    ]);
  });

  test('are an address as soon as one is typed', () => {
    const { choices, count } = linkChoices(LINKABLE, 'exemple.fr', undefined);
    expect([choices[0]?.href, count]).toEqual(['https://exemple.fr', 1]);
    expect(linkChoices(LINKABLE, 'exemple.fr', 'glossary').choices).toEqual([]);
  });

  test.each([
    ['entry:news/a', 'Une actualité', 'Actualité, pas encore sur le site'],
    ['entry:news/b', 'entry:news/b', 'Page qui n’est pas sur le site'],
    ['../medias/a.pdf', 'a.pdf', 'Document'],
    ['/agenda/', '/agenda/', 'Adresse du site'],
  ])('%s is told as %s', (href, label, detail) => {
    expect(choiceOf(href, LINKABLE)).toEqual({ href, label, detail });
  });
});
