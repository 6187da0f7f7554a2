/** The association's members, by collège. Runs in Node and in the browser. */
import { byChoice, byTitle, toFinish } from '~/kinds/cms-list';
import { defineKind } from '~/kinds/define-kind';
import { addressAndHistory } from '~/model/address-and-history';
import { classification, evidence, heading, httpUrl, publication, richText } from '~/model/common';
import { object, optional, select, text } from '~/model/fields';
import { publicationIsPossible, updateIsExplained } from '~/model/rules';

export const COLLEGES = {
  '1': 'Soutien à la création du réseau',
  '2': 'Intercommunalités et communes',
  '3': 'Grandes entreprises',
  '4': 'Acteurs locaux, fédérations, TPE',
  expert: 'Comité d’experts',
} as const;

export const WEBSITE_CONFIDENCES = {
  sure: 'Sûr',
  probable: 'Probable',
  period: 'Site de l’époque',
  successor: 'Site du successeur',
  unknown: 'Inconnu',
} as const;

export const members = defineKind({
  kind: 'members',
  label: 'Adhérents',
  labelSingular: 'Adhérent',
  description: 'Les adhérents, par collège, sous leur nom de mai 2013 et sous celui d’aujourd’hui.',
  dated: false,
  words: { genre: 'Adhérent', list: 'Adhérents', counted: ['adhérent', 'adhérents'] },
  path: '/adherents/',
  footer: 'network',
  mark: 'member',
  letter: 'M',
  isToldByTitle: true,
  cmsList: {
    row: ['title', 'college'],
    unsure: { websiteConfidence: ['probable', 'unknown'] },
    sort: [{ field: 'college', label: 'Collège', default_sort: 'asc' }, byTitle],
    filters: [
      ...toFinish,
      { label: 'Restent à établir', field: 'identificationNote', pattern: '.' },
      { label: 'Site non vérifié', field: 'websiteConfidence', pattern: 'probable|unknown' },
    ],
    groups: [byChoice('Collège', 'college')],
  },
  fields: {
    ...heading({ title: 'Nom', summaryHint: 'Une phrase : ce qu’est cette structure.' }),
    college: select({ label: 'Collège', choices: COLLEGES }),
    name2013: text({
      label: 'Nom en mai 2013',
      hint: 'Tel qu’il figure dans le document de 2013.',
      max: 150,
    }),
    nameToday: optional(text({ label: 'Nom actuel', hint: 'S’il a changé.', max: 150 })),
    memberKind: optional(
      text({ label: 'Genre de structure', hint: 'EPCI, entreprise, association…', max: 80 }),
    ),
    commune: optional(text({ label: 'Commune', max: 80 })),
    website: optional(text({ label: 'Site', max: 300, pattern: httpUrl })),
    websiteConfidence: select({
      label: 'Confiance dans ce site',
      choices: WEBSITE_CONFIDENCES,
      defaultValue: 'unknown',
    }),
    successor: optional(
      object({
        label: 'Successeur',
        fields: {
          name: text({ label: 'Nom', max: 150 }),
          year: optional(
            text({
              label: 'Année',
              max: 4,
              pattern: { source: '^\\d{4}$', message: 'écrivez une année : 2016' },
            }),
          ),
          source: optional(text({ label: 'Source', max: 600 })),
        },
      }),
    ),
    identificationNote: optional(
      text({
        label: 'Ce qui reste à établir',
        hint: 'Une réserve que le lecteur doit connaître : « Le sens du sigle n’est pas connu ». Le reste va dans les notes de travail.',
        max: 300,
      }),
    ),
    body: optional(richText()),
    ...classification(),
    ...evidence(),
    ...addressAndHistory(),
    ...publication(),
  },
  rules: [publicationIsPossible, updateIsExplained],
});
