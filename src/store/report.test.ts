import { describe, expect, it } from 'vitest';
import { formatProblems, toComplete } from './report';

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

  it('names what the association has still to decide', () => {
    expect(toComplete(settings)).toEqual([
      'À compléter dans les réglages : SIREN',
      'À compléter dans les réglages : Adresse postale',
      'À compléter dans les réglages : Direction de la publication',
    ]);
  });

  it('names nothing once all is decided', () => {
    const decided = {
      siren: '123 456 789',
      postalAddress: 'Melun',
      publicationDirector: 'La présidente',
    };
    expect(toComplete({ ...settings, ...decided })).toEqual([]);
  });
});
