import { expect, it } from 'vitest';
import { editorNotes } from './editor-notes';
import { withTexts } from './entry-texts';
import { materialOf, said, sample } from './sample-content';
import { qualityReport } from './report';

const NOTES = 'Écrire à Untel : à confirmer, date à compléter.\nVoir http://exemple.fr/brouillon';
const noted = sample('press', { editorNotes: NOTES });

it('says which entries have notes, and leads to them', () => {
  expect(said(editorNotes, noted, sample('press'))).toEqual(['Des notes à lire dans la fiche']);
  expect(editorNotes.find(materialOf([noted])).map(({ href }) => href)).toEqual([
    '/admin/#/collections/press/entries/press-1',
  ]);
});

it('repeats none of their words: the report asks for no password', () => {
  expect(JSON.stringify(qualityReport(materialOf([noted])))).not.toMatch(/Untel|brouillon/u);
});

it('leaves them out of the texts and addresses that readers meet', () => {
  const { wordings, webAddresses } = withTexts(noted);
  expect(JSON.stringify([wordings, webAddresses])).not.toMatch(/Untel|brouillon/u);
});
