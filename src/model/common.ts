/** Fields that several kinds share. Each function gives fresh fields to spread into a model. */
import { formerPath, sourceAddress } from './address-forms';
import {
  body,
  boolean,
  day,
  file,
  list,
  number,
  object,
  optional,
  select,
  selectMany,
  text,
  texts,
} from './fields';
import type { Shape } from './spec';
import { PRECISIONS, TERRITORIES, THEMES } from './vocabulary';

export { emailAddress, httpUrl, sitePath } from './address-forms';
export { heading } from './heading';
export { publication } from './publication-fields';

/** A date that may be known to the day, the month or the year only. */
export const dating = (
  label = 'Date',
  hint = 'Si le jour exact est inconnu, mettez le premier jour du mois ou de l’année, puis réglez la précision.',
  startsToday = false,
) => ({
  date: optional(day({ label, hint, startsToday })),
  datePrecision: select({
    label: 'Précision de la date',
    hint: 'Ce que l’on sait vraiment : une date au mois près s’affichera « mai 2012 ».',
    choices: PRECISIONS,
    defaultValue: 'day',
  }),
  dateNote: optional(
    text({
      label: 'Remarque sur la date',
      hint: 'Par exemple : « Jour déduit du texte, qui dit “aujourd’hui” ».',
      max: 300,
    }),
  ),
});

/** Where it is; both or none (rules.ts). */
export const position = () => ({
  latitude: optional(number({ label: 'Latitude', min: -90, max: 90, control: 'position' })),
  longitude: optional(number({ label: 'Longitude', min: -180, max: 180 })),
});

/** Themes and territories, each of which has a page that gathers its entries. */
export const classification = () => ({
  themes: selectMany({ label: 'Thèmes', hint: 'Un ou deux suffisent.', choices: THEMES }),
  territories: selectMany({
    label: 'Territoires',
    hint: 'Les territoires dont parle la page.',
    choices: TERRITORIES,
  }),
});

/** What is said of a source. */
export const sourceFields = () => ({
  label: text({ label: 'Nom', hint: 'Média ou document, et sa date.', max: 250 }),
  url: optional(text({ label: 'Adresse', max: 600, pattern: sourceAddress })),
  consulted: optional(day({ label: 'Consultée le' })),
});

/** Where the statements come from, by sources of which these fields are said. */
export const evidenceWith = <S extends Shape>(fields: S) => ({
  sources: list({
    label: 'Sources',
    labelSingular: 'Source',
    hint: 'Ce que vous avez lu pour écrire cette page. Dans le texte, [1](source:1) renvoie à la première.',
    summary: '{{fields.label}}',
    fields,
  }),
});

/** Where the statements come from. */
export const evidence = () => evidenceWith(sourceFields());

/** The picture, with what its reader who cannot see it needs. */
export const picture = () => ({
  image: optional(
    object({
      label: 'Image',
      hint: 'Sans image, la page reçoit un dessin : de son lieu si elle en a un, sinon de son sujet.',
      fields: {
        file: optional(file({ label: 'Fichier', accept: 'image' })),
        alternative: optional(
          text({
            label: 'Texte de remplacement',
            hint: 'Ce que montre l’image, pour qui ne la voit pas.',
            max: 250,
          }),
        ),
        decorative: boolean({
          label: 'Image décorative',
          hint: 'À cocher seulement si l’image n’apprend rien de plus que le texte.',
        }),
        credit: optional(text({ label: 'Crédit', hint: 'Auteur et droits.', max: 150 })),
        caption: optional(text({ label: 'Légende', max: 250 })),
      },
    }),
  ),
});

/** Life of the page after its publication. */
export const history = () => ({
  updated: optional(day({ label: 'Mise à jour le', hint: 'Seulement si le fond a changé.' })),
  updateNote: optional(
    text({ label: 'Ce qui a changé', hint: 'Une phrase, affichée aux lecteurs.', max: 300 }),
  ),
  corrections: list({
    label: 'Corrections',
    labelSingular: 'Correction',
    hint: 'Une erreur corrigée se dit : la date, et ce qui était faux.',
    summary: '{{fields.date}} {{fields.text}}',
    fields: {
      date: day({ label: 'Date' }),
      text: text({ label: 'Correction', multiline: true, max: 500 }),
    },
  }),
  previousUrls: texts({
    label: 'Anciennes adresses',
    labelSingular: 'Ancienne adresse',
    hint: 'Les adresses que la page a eues, sur ce site ou sur l’ancien : /2012/05/communique.html, /spip.php?article=12. Elles continuent de mener ici.',
    pattern: formerPath,
  }),
});

/** The text of the page. */
export const richText = (hint?: string) =>
  body({
    label: 'Texte',
    hint:
      hint ??
      'Tapez « / », ou le bouton « Insérer », pour un lien, un chiffre clé, un mot du glossaire, un encadré, un tableau, un document ou une image.',
  });
