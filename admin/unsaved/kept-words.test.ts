import { describe, expect, it } from 'vitest';
import { keptWords } from './kept-words';

const form = {
  key: 'backup.news.+aaaaaaaaaa',
  collection: 'news',
  slug: '',
  path: '',
  raw: '---\ntitle: La gare\n---\nDeux mots — et « un » lien.\n',
  keptAt: Date.UTC(2026, 10, 29, 13, 5),
};

describe('work left unsaved', () => {
  it.each([
    [
      'a new entry',
      {},
      'La gare',
      'Actualité, nouvelle fiche, gardée le dimanche 29 novembre 2026 à 14 h 05, 5 mots dans le texte',
    ],
    [
      'an entry of the site, kept before hours were noted',
      { slug: '2026-la-gare', keptAt: undefined },
      'La gare',
      'Actualité, 5 mots dans le texte',
    ],
    [
      'what was hardly begun',
      { raw: '---\nsummary: Un résumé\n---\n', keptAt: undefined },
      'Sans titre',
      'Actualité, nouvelle fiche, pas encore de texte',
    ],
    [
      'what cannot be read',
      { raw: 'un deux trois', slug: 'a', keptAt: undefined },
      'Sans titre',
      'Actualité, 3 mots dans le texte',
    ],
    [
      'the settings',
      { collection: 'settings', slug: 'site', raw: 'legalName: IT77\n' },
      'Réglages du site',
      'gardée le dimanche 29 novembre 2026 à 14 h 05',
    ],
  ])('%s is named', (_case, change, title, facts) => {
    expect(keptWords({ ...form, ...change })).toEqual({ title, facts });
  });
});
