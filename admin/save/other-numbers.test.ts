import { describe, expect, it } from 'vitest';
import { isNumbered, numberProblems, numbersBesides } from './other-numbers';
import type { EntryFile } from '../guard/references-to';

const release = (path: string, number: string): EntryFile => ({
  kind: 'news',
  path,
  raw: `---\ntitle: Le communiqué\nreleaseNumber: ${number}\n---\nUn texte.\n`,
});
const FILES = [
  release('content/news/a.md', 'CP-2026-01'),
  { kind: 'news', path: 'content/news/b.md', raw: '---\ntitle: Sans numéro\n---\n' },
  { kind: 'news', path: 'content/news/c.md', raw: '---\ntitle: [\n---\n' },
] as const;

const problems = (path: string, releaseNumber: string): readonly string[] =>
  numberProblems({ releaseNumber }, numbersBesides(path, FILES)).map(({ message }) => message);

describe('the number of a press text', () => {
  it('is refused when another bears it, which is named', () => {
    expect(problems('', 'CP-2026-01')).toEqual([
      '« Numéro » : CP-2026-01 est déjà celui de « Le communiqué » ; donnez à ce texte le numéro suivant, ou corrigez l’autre fiche',
    ]);
  });

  it('is kept by the one that bears it, and any other is free', () => {
    expect(problems('content/news/a.md', 'CP-2026-01')).toEqual([]);
    expect(problems('', 'CP-2026-02')).toEqual([]);
  });

  it('is not judged when the others are not known', () => {
    expect(numberProblems({ releaseNumber: 'CP-2026-01' })).toEqual([]);
  });

  it.each([
    [{ releaseNumber: 'CP-2026-01' }, true],
    [{ releaseNumber: '' }, false],
    [{}, false],
  ])('of %j asks for the others: %s', (fields, expected) => {
    expect(isNumbered(fields)).toBe(expected);
  });
});
