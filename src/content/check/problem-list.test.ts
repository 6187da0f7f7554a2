import { describe, expect, it } from 'vitest';
import { formatProblems } from './problem-list';

describe('formatProblems', () => {
  const path = 'content/news/a.md';

  it('gives a paragraph a file, a line a problem', () => {
    const problems = [
      { path, field: 'title', message: 'vide' },
      { path: 'content/news/b.md', field: 'date', message: 'illisible' },
      { path, field: 'id', message: 'déjà pris' },
    ];
    expect(formatProblems(problems)).toBe(
      [
        path,
        '  title : vide',
        '  id : déjà pris',
        '',
        'content/news/b.md',
        '  date : illisible',
        '',
        '3 erreurs dans le contenu. Rien n’a été publié.',
      ].join('\n'),
    );
  });

  it('counts one as one', () => {
    expect(formatProblems([{ path, field: 'title', message: 'vide' }])).toMatch(/\n1 erreur dans/u);
  });
});
