import { expect, it } from 'vitest';
import { vanishingProblems } from './stays-public';

const WAITING = '2099-01-01T09:00';
const LEFT = ['/actualites/parue/'];

it.each<readonly [string, object, readonly string[]]>([
  ['a page that stays', {}, LEFT],
  ['a page that is withdrawn', { retired: { date: '2026-11-23', reason: 'Erreur.' } }, LEFT],
  ['a draft that was never public', { draft: true }, []],
  ['what waits, and was never public', { publishAt: WAITING }, []],
])('nothing is said of %s', (_case, fields, left) => {
  expect(vanishingProblems({ ...fields }, left)).toEqual([]);
});

it.each<readonly [string, object, string]>([
  ['a draft again', { draft: true }, '« Brouillon »'],
  ['put off', { publishAt: WAITING }, '« Publier à partir du »'],
  ['both', { draft: true, publishAt: WAITING }, '« Brouillon »'],
])('a page that readers know is withdrawn, and not made %s', (_case, fields, label) => {
  const told = vanishingProblems({ ...fields }, LEFT).map(({ message }) => message);
  expect(told).toEqual([expect.stringContaining(`${label} : la page est parue`)]);
  expect(told.join()).toContain('« Retirer la page »');
});
