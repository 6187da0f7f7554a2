/** Settings of the site, one file. Runs in Node and in the browser. */
import type { Values } from '~/model/spec';
import { emailAddress, httpUrl, sitePath } from '~/model/common';
import { list, optional, select, selectMany, text, day } from '~/model/fields';
import { boilerplateLabel, EMBARGO_POLICY, pressFields } from './press-fields';

/** From the root of the repository. */
export const SETTINGS_FILE = 'content/settings/site.yml';

export const ACCESSIBILITY_STATES = {
  'not-audited': 'Non conforme (aucun audit)',
  none: 'Non conforme (audit réalisé)',
  partial: 'Partiellement conforme',
  full: 'Totalement conforme',
} as const;

/** Licences of data that data.gouv.fr takes. */
export const DATA_LICENCES = {
  lov2: 'Licence Ouverte 2.0 (Etalab)',
  'cc-by': 'Creative Commons Attribution 4.0',
  'cc-by-sa': 'Creative Commons Attribution, partage dans les mêmes conditions 4.0',
  odbl: 'Open Database License 1.0 (ODbL)',
} as const;

/** Fields filled with a proposal, which the association may have to confirm. */
const PROPOSED = {
  contactEmail: 'Adresse de contact',
  pressEmail: 'Adresse de la presse',
  hostAddress: 'Adresse de l’hébergeur',
  boilerplate30: boilerplateLabel(30),
  boilerplate80: boilerplateLabel(80),
  boilerplate200: boilerplateLabel(200),
  embargoPolicy: EMBARGO_POLICY,
} as const;

export const settings = {
  contactEmail: text({
    label: PROPOSED.contactEmail,
    hint: 'Une adresse de fonction, jamais celle d’une personne.',
    max: 80,
    pattern: emailAddress,
  }),
  pressEmail: text({ label: PROPOSED.pressEmail, max: 80, pattern: emailAddress }),
  ...pressFields,
  legalName: text({ label: 'Nom de l’association', max: 120 }),
  siren: optional(
    text({
      label: 'SIREN',
      max: 11,
      pattern: {
        source: '^\\d{3} ?\\d{3} ?\\d{3}$',
        message: 'écrivez neuf chiffres : 123 456 789',
      },
    }),
  ),
  postalAddress: optional(text({ label: 'Adresse postale', max: 200 })),
  publicationDirector: optional(
    text({ label: 'Direction de la publication', hint: 'Nom et fonction.', max: 120 }),
  ),
  hostName: text({ label: 'Hébergeur', max: 120 }),
  hostAddress: optional(text({ label: PROPOSED.hostAddress, max: 200 })),
  hostUrl: optional(text({ label: 'Site de l’hébergeur', max: 200, pattern: httpUrl })),
  accessibility: select({
    label: 'Accessibilité',
    choices: ACCESSIBILITY_STATES,
    defaultValue: 'not-audited',
  }),
  accessibilityAudit: optional(day({ label: 'Date de l’audit' })),
  dataLicence: optional(
    select({
      label: 'Licence des données',
      hint: 'Ce que chacun peut faire des fichiers de la page « Données ouvertes ». Vide : ils disent « licence à choisir ».',
      choices: DATA_LICENCES,
    }),
  ),
  toConfirm: selectMany({
    label: 'À confirmer',
    hint: 'Des valeurs proposées, qui attendent l’accord de l’association. Retirez-les d’ici une à une.',
    choices: PROPOSED,
  }),
  menu: list({
    label: 'Menu',
    labelSingular: 'Lien',
    hint: 'Sept liens au plus : ils restent tous visibles sur un téléphone.',
    summary: '{{fields.label}}',
    fields: {
      label: text({ label: 'Mot', max: 20 }),
      url: text({ label: 'Adresse', max: 80, pattern: sitePath }),
    },
  }),
  searchWords: list({
    label: 'Mots de la recherche',
    labelSingular: 'Équivalence',
    hint: 'Ce que les gens tapent, et le mot du site. Les synonymes d’un terme se règlent dans le glossaire.',
    summary: '{{fields.typed}} → {{fields.meant}}',
    fields: {
      typed: text({
        label: 'On tape',
        hint: 'Un ou plusieurs mots, séparés par des virgules.',
        max: 200,
      }),
      meant: text({ label: 'Le site dit', max: 80 }),
    },
  }),
};

/** Fields without which the site is not ready to go online; the content check and the quality report list those still empty. */
export const TO_COMPLETE = [
  'siren',
  'postalAddress',
  'publicationDirector',
  'hostAddress',
  'dataLicence',
  'pressHours',
  'pressLanguages',
] as const;

export type Settings = Values<typeof settings>;
