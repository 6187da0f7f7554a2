import { expect, test } from 'vitest';
import { documentProblem } from './documents';
import { linkTargets } from './link-targets';
import { renderMarkdown, type ResolvedDocument } from './render';

const html = (markdown: string, document: ResolvedDocument | undefined): string =>
  renderMarkdown(markdown, {
    resolveImage: () => undefined,
    resolveEntry: () => undefined,
    resolveDocument: () => document,
    address: (path) => `https://it77.fr${path}`,
  }).html;

test('a document is said with its format and its size', () => {
  expect(html('[Le programme](../medias/programme.pdf)', { url: '/p.pdf', bytes: 1_258_291 })).toBe(
    '<p><a href="https://it77.fr/p.pdf">Le programme (PDF, 1,2\u00A0Mo)</a></p>\n',
  );
});

test('one just chosen in the CMS is said with its format alone', () => {
  expect(html('[Les chiffres](../medias/c.xlsx)', { url: '/c.xlsx' })).toContain('(Excel)</a>');
});

test('one that does not exist leaves its words', () => {
  expect(html('[Le programme](../medias/absent.pdf)', undefined)).toBe('<p>Le programme</p>\n');
});

test('the links of a text name their documents, accents included', () => {
  expect(linkTargets('[a](../medias/été.pdf) [b](https://a.fr/x.pdf)')).toEqual([
    { type: 'document', name: 'été.pdf' },
  ]);
});

test.each([
  ['programme.pdf', undefined],
  ['LISEZ-MOI.ODT', /renommez-le LISEZ-MOI\.odt/u],
  ['', /n’a pas de fichier/u],
  ['photo.jpg', /ne sert pas/u],
  ['sans-fin', /ne sert pas/u],
  ['absent.pdf', /n’est pas dans content\/medias/u],
])('what is wrong with « %s »: %s', (name, problem) => {
  const found = documentProblem(name, (one) => one !== 'absent.pdf');
  if (problem === undefined) expect(found).toBeUndefined();
  else expect(found).toMatch(problem);
});
