import { expect, it } from 'vitest';
import { readOnce } from './read-once';

const fileOf = (rank: number): string => `---\ntitle: Fiche ${String(rank)}\n---\nUn texte.\n`;

it('reads a file once, to the letter', () => {
  expect(readOnce(fileOf(1))).toBe(readOnce(fileOf(1)));
  expect(readOnce(fileOf(1)).data).toEqual({ title: 'Fiche 1' });
  expect(readOnce(fileOf(2)).data).toEqual({ title: 'Fiche 2' });
});

it('says each time why a file cannot be read', () => {
  const broken = '---\ntitle: « : »: a: b\n---\n';
  for (const time of ['first', 'again']) expect(() => readOnce(broken), time).toThrow(/illisible/u);
});
