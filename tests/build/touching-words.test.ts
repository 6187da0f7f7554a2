/** Who reads a page without its style sheet, aloud or copied, has its words apart. */
import { load } from 'cheerio';
import { expect, it, test } from 'vitest';
import { pages } from './site';
import { touchingWords } from './touching-words';

it.each([
  ['a link and a text', '<li><a>EPA</a>Agence</li>', ['EPA|Agence']],
  ['a text and a link', '<p>nous cite<a>Cowotour</a></p>', ['cite|Cowotour']],
  ['links side by side', '<p><a>SVG</a><a>PNG</a></p>', ['SVG|PNG']],
  ['what is within', '<p><b><a>7 km</a></b><span><i>Roissy</i></span></p>', ['km|Roissy']],
  ['a closed sentence', '<p><a>Combien ?</a><a>« Qui »</a></p>', ['?|«']],
  ['words around a drawing', '<p>Ouvert<svg><text>a</text></svg>Fermé</p>', ['Ouvert|Fermé']],
])('words that touch are found: %s', (_, html, touching) => {
  expect(touchingWords(load(html))).toEqual(touching);
});

it.each([
  ['a space', '<p><a>EPA</a> <b>Agence</b></p>'],
  ['a space within', '<p>3,17<small>\u00a0kg</small></p>'],
  ['blocks', '<ul><li><a>A</a></li><li>B</li></ul><p><b>C</b></p>D<br>E'],
  ['one word', '<p>14<sup>e</sup>, CO<sub>2</sub>e, l’<a>an</a>, (<a>source</a>)</p>'],
  ['what is only heard', '<a>Voir<span class="sr">, les données</span></a>'],
  ['what opens when asked', '<p>EPCI<button>?</button><span popover>Une</span> se crée</p>'],
])('words that do not touch are left alone: %s', (_, html) => {
  expect(touchingWords(load(html))).toEqual([]);
});

test('no word of a page touches another across the border of an element', () => {
  const faults = pages.flatMap(({ url, $ }) => touchingWords($).map((words) => [words, url]));
  // One page tells each fault.
  expect(Object.fromEntries(faults)).toEqual({});
});
