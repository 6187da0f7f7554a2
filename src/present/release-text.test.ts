import { expect, it } from 'vitest';
import { sample } from '~/quality/sample-content';
import type { StoredEntry } from '~/kinds/entry';
import { directoryOf } from './directory';
import { releaseText } from './release-text';

const FIGURE = {
  key: 'figures/part',
  link: { url: '/chiffres/part/', label: '16 %' },
  quoted: { value: '16', unit: '%' },
  sentence: '16 % des 27 entreprises. it77.fr/chiffres/part',
};
const DIRECTORY = directoryOf([FIGURE], {});
const NOTICE = { email: 'presse@it77.fr', about: 'Une association.' };

function release(change: object, body: string): StoredEntry<'news'> {
  const entry = sample(
    'news',
    { type: 'release', releaseNumber: 'CP-2026-01', title: 'Un lieu ouvre', ...change },
    body,
  );
  if (entry.kind !== 'news') throw new Error('not a news item');
  return entry;
}

it('a release is read whole without markup', () => {
  const entry = release(
    { dateline: 'Melun', embargo: '2026-06-01T09:00', publishAt: '2026-06-01T09:00' },
    'Un **fait**[1](source:1), [16 %](figure:part).\n\n> « Oui. »\n>\n> — A. Martin, élue',
  );
  const notice = {
    ...NOTICE,
    hours: 'De 9 h à 18 h',
    spokesperson: { name: 'A. Martin', role: 'élue' },
  };
  expect(releaseText(entry, DIRECTORY, notice).replaceAll(/[\u00A0\u202F]/gu, ' ')).toBe(
    `Communiqué de presse n° CP-2026-01
Initiatives Télécentres 77
Embargo levé le lundi 1er juin 2026 à 9 h, heure de Paris

UN LIEU OUVRE

Melun, le 1er juin 2026
Résumé.

Un fait, 16 %.

« Oui. »

— A. Martin, élue

Les chiffres de ce texte
– 16 % des 27 entreprises. it77.fr/chiffres/part

À propos d’Initiatives Télécentres 77
Une association.

Contact presse
presse@it77.fr
Porte-parole : A. Martin, élue
Horaires : De 9 h à 18 h

— Fin du communiqué CP-2026-01 —

https://www.it77.fr/actualites/news-1/
`,
  );
});

it('what is not known is not told', () => {
  const text = releaseText(release({}, 'Un texte.'), DIRECTORY, { email: 'presse@it77.fr' });
  expect(text).not.toMatch(/Embargo|chiffres|À propos|Porte-parole|Horaires|Langues|undefined/u);
});
