import { describe, expect, test } from 'vitest';
import { compareFrench, escapeXml, excerpt, slugify } from './plain-text';

describe('a slug is plain, short and readable', () => {
  test.each([
    ["L’École d'été", 'l-ecole-d-ete'],
    ['Œuvre, cœur et ex æquo', 'oeuvre-coeur-et-ex-aequo'],
    ['  « Où ça ? » — ici !  ', 'ou-ca-ici'],
    ['Initiatives Télécentres\u00A077', 'initiatives-telecentres-77'],
    ['CO₂ : 1\u202F000 m²', 'co2-1-000-m2'],
    ['e\u0301te\u0301', 'ete'],
    ['!?', ''],
    ['', ''],
  ])('%j gives %j', (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  test('it is cut between words at 80 characters', () => {
    expect(slugify('télécentre '.repeat(20))).toBe('telecentre-'.repeat(7).slice(0, -1));
    expect(slugify(`${'a'.repeat(80)} b`)).toBe('a'.repeat(80));
    expect(slugify('a'.repeat(100))).toBe('a'.repeat(80));
  });
});

describe('an excerpt ends between words', () => {
  test.each([
    ['Un télécentre à Melun', 40, 'Un télécentre à Melun'],
    ['Un télécentre à Melun', 21, 'Un télécentre à Melun'],
    ['Un télécentre à Melun', 16, 'Un télécentre à…'],
    ['Un télécentre, à Melun', 16, 'Un télécentre…'],
    ['Un\n  télécentre\tà Melun', 14, 'Un télécentre…'],
    ['Rendez-vous à 14\u00A0h\u00A030', 18, 'Rendez-vous à…'],
    ['Télétravailler', 6, 'Télét…'],
    ['ab😀cd', 4, 'ab…'],
    ['', 10, ''],
  ])('%j within %d: %j', (text, max, expected) => {
    expect(excerpt(text, max)).toBe(expected);
    expect(excerpt(text, max).length).toBeLessThanOrEqual(max);
  });
});

test('French order ignores accents first, and capitals last', () => {
  const words = ['zone', 'Évry', 'école', 'Eau', 'œuvre', 'côté', 'cote', 'coté', 'côte', 'olive'];
  expect(words.toSorted(compareFrench)).toEqual([
    'cote',
    'coté',
    'côte',
    'côté',
    'Eau',
    'école',
    'Évry',
    'œuvre',
    'olive',
    'zone',
  ]);
});

describe('XML text is escaped and legal', () => {
  test.each([
    [
      `<a href="x">L'an & "b"</a>`,
      '&lt;a href=&quot;x&quot;&gt;L&#39;an &amp; &quot;b&quot;&lt;/a&gt;',
    ],
    [']]>', ']]&gt;'],
    ['a\u0000b\u0008c\u000Bd\u001Fe\u007Ff\uFFFEg\uFFFFh', 'abcdefgh'],
    ['a\uD800b\uDC00c', 'abc'],
    ['a\tb\nc\rd 😀 é\u00A0\u202F', 'a\tb\nc\rd 😀 é\u00A0\u202F'],
    ['&amp;', '&amp;amp;'],
  ])('%j gives %j', (text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });
});
