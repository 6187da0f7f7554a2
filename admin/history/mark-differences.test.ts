import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { markDifferences } from './mark-differences';

function marked(before: string, after: string): readonly string[] {
  const { document } = new JSDOM('<main></main><main></main>').window;
  const pages = [...document.querySelectorAll('main')];
  const [was, is] = pages;
  if (was === undefined || is === undefined) throw new Error('no page');
  [was.innerHTML, is.innerHTML] = [before, after];
  markDifferences(was, is);
  return pages.map(({ innerHTML }) => innerHTML);
}

describe('markDifferences', () => {
  it.each<[string, string, string, string, string]>([
    ['pages that agree', '<p>Un mot.</p>', '<p>Un mot.</p>', '<p>Un mot.</p>', '<p>Un mot.</p>'],
    [
      'the same words otherwise spaced',
      '<p>Un\n mot.</p>',
      '<p>Un mot.</p>',
      '<p>Un\n mot.</p>',
      '<p>Un mot.</p>',
    ],
    [
      'words that follow one another, as one',
      '<p>Un vieux mot usé ici.</p>',
      '<p>Un mot ici.</p>',
      '<p>Un <del>vieux</del> mot <del>usé</del> ici.</p>',
      '<p>Un mot ici.</p>',
    ],
    [
      'several runs in one text',
      '<p>a b c d e</p>',
      '<p>a X c Y Z e</p>',
      '<p>a <del>b</del> c <del>d</del> e</p>',
      '<p>a <ins>X</ins> c <ins>Y Z</ins> e</p>',
    ],
    [
      'words of several elements, in each',
      '<p>Un <b>mot</b></p>',
      '<p>Un <b>autre</b> <i>propos</i></p>',
      '<p>Un <b><del>mot</del></b></p>',
      '<p>Un <b><ins>autre</ins></b> <i><ins>propos</ins></i></p>',
    ],
    [
      'a paragraph more',
      '<p>Un.</p>',
      '<p>Un.</p><p>Deux trois.</p>',
      '<p>Un.</p>',
      '<p>Un.</p><p><ins>Deux trois.</ins></p>',
    ],
    [
      'another picture',
      '<img src="a.png">',
      '<img src="b.png">',
      '<del><img src="a.png"></del>',
      '<ins><img src="b.png"></ins>',
    ],
  ])('%s', (_what, before, after, was, is) => {
    expect(marked(before, after)).toEqual([was, is]);
  });

  it('says nothing of the drawing', () => {
    const drawing = (words: string): string => `<svg><text>${words}</text></svg>`;
    expect(marked(drawing('Melun'), drawing('Meaux'))).toEqual([
      drawing('Melun'),
      drawing('Meaux'),
    ]);
  });
});
