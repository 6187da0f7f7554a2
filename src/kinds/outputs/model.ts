/** Studies, guides and documents. Runs in Node and in the browser. */
import { byChoice, byDate, byTitle, byYear, newestFirst, toFinish } from '~/kinds/cms-list';
import { defineKind } from '~/kinds/define-kind';
import { addressAndHistory } from '~/model/address-and-history';
import type { Problem } from '~/model/collection';
import {
  classification,
  dating,
  evidence,
  heading,
  httpUrl,
  picture,
  publication,
  richText,
} from '~/model/common';
import { file, optional, references, select, text, texts } from '~/model/fields';
import { futureDateIsScheduled } from '~/model/future-date';
import {
  dateMatchesPrecision,
  imageHasAlternative,
  publicationIsPossible,
  updateIsExplained,
} from '~/model/rules';
import { outputWork } from './output-work';

export const OUTPUT_TYPES = {
  study: 'Étude',
  guide: 'Guide',
  specification: 'Cahier des charges',
  benchmark: 'Benchmark',
  'white-paper': 'Livre blanc',
} as const;

/** A reader can reach the document, or is told why not. */
function isReachable({
  data,
}: {
  data: { url?: string | undefined; file?: string | undefined; accessNote?: string | undefined };
}): readonly Problem[] {
  return data.url === undefined && data.file === undefined && data.accessNote === undefined
    ? [
        {
          field: 'accessNote',
          message:
            '« Accès » : ni adresse ni fichier ; dites où lire ce document, ou qu’il n’a pas été retrouvé',
        },
      ]
    : [];
}

/** Whoever imports a reference must find who made the work. */
function isSigned({ data }: { data: { authors: readonly string[] } }): readonly Problem[] {
  return data.authors.length > 0
    ? []
    : [
        {
          field: 'authors',
          message:
            '« Auteurs, pour les références » : vide ; écrivez un auteur par ligne, organisme ou personne',
        },
      ];
}

export const outputs = defineKind({
  kind: 'outputs',
  label: 'Ressources',
  labelSingular: 'Ressource',
  description:
    'Études, guides, cahiers des charges : ce que les groupes et leurs partenaires ont produit.',
  dated: false,
  words: { genre: 'Ressource', list: 'Ressources', counted: ['ressource', 'ressources'] },
  path: '/ressources/',
  footer: 'information',
  mark: 'output',
  letter: 'R',
  isOffered: true,
  isInFeed: true,
  citedWork: outputWork,
  cmsList: {
    row: ['date', 'title', 'type'],
    sort: [newestFirst, byDate, { field: 'publisher', label: 'Éditeur' }, byTitle],
    filters: [...toFinish, { label: 'Non retrouvés', field: 'accessNote', pattern: '.' }],
    groups: [byYear, byChoice('Genre', 'type')],
  },
  fields: {
    ...heading(),
    type: select({ label: 'Genre', choices: OUTPUT_TYPES, defaultValue: 'study' }),
    publisher: text({ label: 'Auteur ou éditeur', hint: 'Comme il se lit.', max: 200 }),
    authors: texts({
      label: 'Auteurs, pour les références',
      labelSingular: 'Auteur',
      required: true,
      hint: 'Un par ligne. Une personne : « Moriset, Bruno ». Un organisme : son nom entier, sans virgule.',
    }),
    ...dating('Date de parution'),
    groups: references({ label: 'Groupes de travail', kind: 'groups' }),
    url: optional(text({ label: 'Adresse', max: 600, pattern: httpUrl })),
    file: optional(file({ label: 'Document', accept: 'document' })),
    accessNote: optional(
      text({ label: 'Accès', hint: 'Par exemple : « Document non retrouvé ».', max: 250 }),
    ),
    body: richText(),
    ...picture(),
    ...classification(),
    ...evidence(),
    ...addressAndHistory(),
    ...publication(),
  },
  rules: [
    dateMatchesPrecision,
    futureDateIsScheduled('Date de parution'),
    publicationIsPossible,
    updateIsExplained,
    imageHasAlternative,
    isReachable,
    isSigned,
  ],
});
