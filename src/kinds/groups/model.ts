/** The thematic working groups. Runs in Node and in the browser. */
import { byTitle, toFinish } from '~/kinds/cms-list';
import { defineKind } from '~/kinds/define-kind';
import { addressAndHistory } from '~/model/address-and-history';
import {
  classification,
  evidence,
  heading,
  httpUrl,
  picture,
  publication,
  richText,
} from '~/model/common';
import { list, number, optional, text } from '~/model/fields';
import { imageHasAlternative, publicationIsPossible, updateIsExplained } from '~/model/rules';

export const groups = defineKind({
  kind: 'groups',
  label: 'Groupes de travail',
  labelSingular: 'Groupe de travail',
  description: 'Les cinq groupes thématiques de l’association.',
  dated: false,
  words: {
    genre: 'Groupe de travail',
    list: 'Groupes de travail',
    counted: ['groupe de travail', 'groupes de travail'],
  },
  path: '/groupes-de-travail/',
  footer: 'network',
  mark: 'group',
  letter: 'G',
  aloneTitle: ({ title }) => `Groupe de travail : ${title}`,
  cmsList: {
    row: ['number', 'title'],
    sort: [{ field: 'number', label: 'Rang', default_sort: 'asc' }, byTitle],
    filters: toFinish,
    groups: [],
  },
  fields: {
    ...heading({ title: 'Nom du groupe' }),
    number: number({ label: 'Rang', integer: true, min: 1, max: 20 }),
    question: text({
      label: 'Question posée',
      hint: 'Le sujet du groupe, en une phrase.',
      max: 200,
    }),
    body: richText(),
    outcome: optional(
      text({
        label: 'Ce qu’il a produit',
        hint: 'Ou ce que l’on en sait.',
        multiline: true,
        max: 600,
      }),
    ),
    resources: list({
      label: 'Lectures proches',
      labelSingular: 'Lecture',
      summary: '{{fields.label}}',
      fields: {
        label: text({ label: 'Titre', max: 250 }),
        url: text({ label: 'Adresse', max: 600, pattern: httpUrl }),
      },
    }),
    ...picture(),
    ...classification(),
    ...evidence(),
    ...addressAndHistory(),
    ...publication(),
  },
  rules: [publicationIsPossible, updateIsExplained, imageHasAlternative],
});
