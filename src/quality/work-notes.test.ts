import { describe, expect, it } from 'vitest';
import { withTexts } from './entry-texts';
import { said, sample } from './sample-content';
import { workNotes, workNotesIn } from './work-notes';

describe('a note of work in a published text', () => {
  it.each([
    'Les sources lues ne le disent pas.',
    'Aucune page lue ne le nomme.',
    'L’extrait lu s’arrête là.',
    'Ce n’est pas dans la partie lue.',
    'La liste n’a pas été lue.',
    'Les noms n’ont pas pu être lus.',
    'Méthode non lue.',
    'Seul le début du rapport a été lu.',
    'La suite n’est pas établie par les sources.',
    'Ouverture non établie par la source.',
    'Le Monde, date inconnue',
    'Le Monde, date non affichée',
    'Un entretien sans date visible.',
    'La date n’est pas visible.',
    'Structure à documenter.',
    'Demandez à l’association ce qu’elle propose.',
  ])('is found: %s', (text) => {
    expect(workNotesIn(withTexts(sample('news', {}, text)))).not.toEqual([]);
  });

  it.each([
    'Nous ne connaissons pas la suite.',
    'Le Monde, sans date',
    'L’annexe a été lue en séance.',
    'Un délai établi par la loi.',
    'La date de l’assemblée est déduite.',
  ])('is not seen where there is none: %s', (text) => {
    expect(workNotesIn(withTexts(sample('news', {}, text)))).toEqual([]);
  });

  it('is found in a field, whose label is told with the words', () => {
    const entry = sample('news', { dateNote: 'Date inconnue de la page.' });
    expect(said(workNotes, entry)).toEqual(['Remarque sur la date | Date inconnue de la page.']);
  });

  it('is at home among the notes of work', () => {
    const entry = sample('news', { editorNotes: 'Seul le début de la page a été lu.' });
    expect(said(workNotes, entry)).toEqual([]);
  });
});
