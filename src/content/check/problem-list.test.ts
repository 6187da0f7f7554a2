import { describe, expect, it } from 'vitest';
import { settings as settingsModel, TO_COMPLETE } from '~/kinds/settings/model';
import { formatProblems, toComplete } from './problem-list';

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

describe('toComplete', () => {
  const settings = {
    contactEmail: 'contact@it77.fr',
    pressEmail: 'presse@it77.fr',
    legalName: 'Initiatives Télécentres 77',
    hostName: 'Netlify, Inc.',
    accessibility: 'not-audited',
    menu: [],
  } as const;

  const decided = Object.fromEntries(TO_COMPLETE.map((name) => [name, 'Décidé']));

  it('names nothing once all is decided', () => {
    expect(toComplete({ ...settings, ...decided })).toEqual([]);
  });

  it.each(TO_COMPLETE)('names %s by its label while it is empty', (name) => {
    expect(toComplete({ ...settings, ...decided, [name]: undefined })).toEqual([
      `À compléter dans les réglages : ${settingsModel[name].spec.label}`,
    ]);
  });
});
