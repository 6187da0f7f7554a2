/** What the checks of form say of one entry. */
import { describe, expect, it } from 'vitest';
import type { StoredEntry } from '~/kinds/entry';
import { emptyFields, toComplete } from './completeness';
import { materialOf, said, sample } from './sample-content';
import { longTexts } from './lengths';
import type { Check } from './material';
import { alternatives } from './pictures';
import { typography } from './typography';

const image = (change: object) => sample('news', { image: { file: '../medias/a.jpg', ...change } });

const CASES: readonly (readonly [string, Check, StoredEntry, readonly string[]])[] = [
  [
    'an image whose text is a file name',
    alternatives,
    image({ alternative: 'IMG_1.jpg' }),
    ['Texte de remplacement qui ne dit rien | a.jpg'],
  ],
  [
    'an image whose text is « Photo »',
    alternatives,
    image({ alternative: 'Photo' }),
    ['Texte de remplacement qui ne dit rien | a.jpg'],
  ],
  [
    'an image of the text without one',
    alternatives,
    sample('news', {}, '![](../medias/b.png)'),
    ['Sans texte de remplacement | b.png'],
  ],
  ['a decorative image', alternatives, image({ decorative: true }), []],
  ['an image that is told', alternatives, image({ alternative: 'La salle du télécentre' }), []],

  [
    'straight quotes',
    typography,
    sample('news', {}, 'Dit "oui".'),
    ['Texte : guillemets droits | Dit "oui".'],
  ],
  [
    'three dots in a summary',
    typography,
    sample('news', { summary: 'Attendre...' }),
    ['Résumé : trois points | Attendre...'],
  ],
  [
    'double spaces',
    typography,
    sample('news', {}, 'Deux  mots.'),
    ['Texte : espaces doubles | Deux  mots.'],
  ],
  [
    'code and table marks',
    typography,
    sample('news', {}, '| a  | b |\n|---|---|\n| `x "y"` z | c |'),
    [],
  ],

  ['a long title', longTexts, sample('news', { title: 'x'.repeat(91) }), ['titre de 91 signes']],
  ['a long title that is not ours', longTexts, sample('press', { title: 'x'.repeat(91) }), []],
  [
    'a long summary',
    longTexts,
    sample('press', { summary: 'x'.repeat(241) }),
    ['résumé de 241 signes'],
  ],

  [
    'no theme and no territory',
    emptyFields,
    sample('news', { themes: [], territories: [] }),
    ['Sans thèmes, sans territoires'],
  ],
  ['no source', emptyFields, sample('pages', { sources: [] }), ['Sans sources']],
  ['a press article, its own source', emptyFields, sample('press', { sources: [] }), []],
];

describe('a check says of', () => {
  it.each(CASES)('%s', (_name, check, entry, found) => {
    expect(said(check, entry)).toEqual(found);
  });
});

it('what is to complete: the settings, then the texts that say so', () => {
  const entry = sample('pages', {}, 'Liste à compléter.');
  expect(toComplete.find(materialOf([entry])).map(({ title, href }) => [title, href])).toEqual([
    ['SIREN', '/admin/#/collections/settings/entries/site'],
    ['Adresse postale', '/admin/#/collections/settings/entries/site'],
    ['Direction de la publication', '/admin/#/collections/settings/entries/site'],
    ['Adresse de l’hébergeur', '/admin/#/collections/settings/entries/site'],
    ['Licence des données', '/admin/#/collections/settings/entries/site'],
    ['Horaires pour la presse', '/admin/#/collections/settings/entries/site'],
    ['Langues pour la presse', '/admin/#/collections/settings/entries/site'],
    ['Titre', '/admin/#/collections/pages/entries/pages-1'],
  ]);
});
