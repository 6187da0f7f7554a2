import { describe, expect, test } from 'vitest';
import { markdownAsText } from './markdown-as-text';

const FIGURES = new Map([
  ['figures/seize', { url: '/chiffres/seize/', quoted: { value: '16', unit: '%' } }],
]);
const read = (markdown: string): string =>
  markdownAsText(markdown, (kind, id) => FIGURES.get(`${kind}/${id}`));

describe('a text without its marks', () => {
  test.each([
    ['paragraphs', 'Un.\n\nDeux\nlignes.', 'Un.\n\nDeux lignes.'],
    ['typography', 'Quoi ? 1 500 km', 'Quoi\u202f? 1\u202f500\u00a0km'],
    ['bold and headings', '## Le **réseau**\n\nUn.', 'Le réseau\n\nUn.'],
    ['a list', '* un\n* deux\n\nTrois.', '– un\n– deux\n\nTrois.'],
    ['a numbered list', '1. un\n2. deux', '1. un\n2. deux'],
    [
      'a figure, with its value of today',
      '[15 %](figure:seize) des salariés',
      '16\u00a0% des salariés',
    ],
    ['a call to a source', 'Un fait[1](source:1). Deux[2](source:2)', 'Un fait. Deux'],
    [
      'an address of the web',
      '[Le site](https://exemple.fr/a).',
      'Le site (https://exemple.fr/a).',
    ],
    ['a page of the site', '[L’agenda](/agenda/)', 'L’agenda'],
    [
      'a quotation',
      '> « Oui. »\n>\n> — A. Martin, élue',
      '«\u00a0Oui.\u00a0»\n\n— A. Martin, élue',
    ],
    ['a table', '| a | b |\n| --- | --- |\n| c | d |', 'a | b\nc | d'],
    ['an image', '![Un bureau](../medias/a.jpg)\n\nUn.', 'Un.'],
  ])('%s', (_case, markdown, text) => {
    expect(read(markdown)).toBe(text);
  });
});
