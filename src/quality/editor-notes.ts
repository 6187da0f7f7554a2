/** Where editors left notes for themselves. */
import { finding, type Check } from './material';

export const editorNotes: Check = {
  id: 'notes-de-travail',
  title: 'Notes de travail',
  advice:
    'Ces fiches gardent des notes sur ce qui reste à vérifier ou à chercher. Ouvrez-les pour les lire : ce rapport, qui ne demande pas de mot de passe, ne les répète pas.',
  urgency: 'soon',
  find: ({ entries }) =>
    entries
      .filter(({ data }) => data.editorNotes !== undefined)
      .map((entry) => finding(entry, 'Des notes à lire dans la fiche')),
};
