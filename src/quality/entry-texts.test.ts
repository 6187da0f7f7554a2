import { expect, test } from 'vitest';
import { withTexts } from './entry-texts';
import { sample } from './sample-content';

test('wordings are the prose of the fields and of the text, addresses and numbers left out', () => {
  const entry = sample(
    'groups',
    {
      question: 'Que faire ?',
      number: 1,
      resources: [{ label: 'Guide', url: 'https://exemple.fr/guide' }],
    },
    'Un texte.',
  );
  expect(withTexts(entry).wordings.map(({ label, text }) => `${label} : ${text}`)).toEqual([
    'Nom du groupe : Titre',
    'Résumé : Résumé.',
    'Question posée : Que faire ?',
    'Lectures proches, Titre : Guide',
    'Sources, Nom : Le Moniteur, 2012',
    'Texte : Un texte.',
  ]);
});

test('web addresses come once, from fields, lists and links, not from prose', () => {
  const entry = sample(
    'members',
    {
      college: '1',
      name2013: 'X',
      website: 'https://x.fr',
      websiteConfidence: 'unknown',
      successor: { name: 'Y', source: 'Voir https://prose.fr' },
    },
    '[le rapport](http://y.fr/a.pdf) et [son site](https://x.fr)',
  );
  expect(withTexts(entry).webAddresses).toEqual([
    'https://x.fr',
    'https://exemple.fr/article',
    'http://y.fr/a.pdf',
  ]);
});
