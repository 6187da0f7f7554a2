/** Fields of an entry's life on the site, which every kind shares. */
import { boolean, dateTime, day, object, optional, text } from './fields';

/** Whether and when the entry is public, whether it still is, its permanent number, what editors note for themselves. */
export const publication = () => ({
  draft: boolean({ label: 'Brouillon', hint: 'Coché : la page ne paraît pas sur le site.' }),
  publishAt: optional(
    dateTime({
      label: 'Publier à partir du',
      hint: 'Heure de Paris. Avant ce moment, rien ne paraît. Laissez vide pour publier tout de suite.',
    }),
  ),
  published: optional(
    day({
      label: 'Publiée sur ce site le',
      hint: 'S’écrit tout seul la première fois que la page paraît. Ce n’est pas la date des faits.',
    }),
  ),
  retired: optional(
    object({
      label: 'Retirer la page',
      hint: 'Pour ôter du site une page déjà parue, sans supprimer sa fiche : son adresse dira qu’elle a été retirée, quand et pourquoi. Videz ces champs pour la remettre.',
      fields: {
        date: day({ label: 'Retirée le' }),
        reason: text({
          label: 'Pourquoi',
          hint: 'Une phrase, affichée aux lecteurs.',
          multiline: true,
          max: 300,
        }),
      },
    }),
  ),
  id: text({
    label: 'Numéro permanent',
    hint: 'Donné une fois pour toutes : ne le changez jamais.',
    hidden: true,
    max: 60,
    pattern: {
      source: '^[a-z0-9][a-z0-9-]{2,59}$',
      message: 'écrivez 3 à 60 lettres minuscules sans accent, chiffres ou tirets',
    },
  }),
  editorNotes: optional(
    text({
      label: 'Notes de travail',
      hint: 'Pour nous seulement : ce qui reste à vérifier ou à chercher. Ne paraît sur aucune page.',
      multiline: true,
      max: 2000,
    }),
  ),
});
