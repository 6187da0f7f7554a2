/** Editorial pages. Runs in Node and in the browser. */
import { byChoice, byDate, byTitle, toFinish } from '~/kinds/cms-list';
import { defineKind } from '~/kinds/define-kind';
import {
  classification,
  dating,
  evidence,
  heading,
  history,
  picture,
  publication,
  richText,
  sitePath,
} from '~/model/common';
import { number, optional, select, text } from '~/model/fields';
import {
  dateMatchesPrecision,
  imageHasAlternative,
  publicationIsPossible,
  updateIsExplained,
} from '~/model/rules';

export const SECTIONS = {
  association: 'L’association',
  telecentres: 'Les télécentres',
  benefices: 'Bénéfices',
  contexte: 'Contexte',
  porteurs: 'Porteurs de projets',
  confiance: 'Confiance',
} as const;

export const pages = defineKind({
  kind: 'pages',
  label: 'Pages',
  labelSingular: 'Page',
  description: 'Les pages de fond : l’association, les télécentres, leurs bénéfices, les mentions.',
  dated: false,
  words: { genre: 'Page', list: 'Pages', counted: ['page', 'pages'] },
  path: '/',
  footer: 'network',
  mark: 'page',
  cmsList: {
    row: ['title', 'address'],
    sort: [{ field: 'address', label: 'Adresse', default_sort: 'asc' }, byTitle, byDate],
    filters: toFinish,
    groups: [byChoice('Rubrique', 'section')],
  },
  fields: {
    ...heading(),
    menuTitle: optional(
      text({ label: 'Titre court', hint: 'Pour les menus et le fil d’Ariane.', max: 40 }),
    ),
    address: text({
      label: 'Adresse',
      hint: 'Par exemple /benefices/entreprises/. Si vous la changez, l’ancienne mènera à la nouvelle.',
      max: 120,
      pattern: sitePath,
    }),
    section: select({ label: 'Rubrique', choices: SECTIONS }),
    order: number({ label: 'Rang dans la rubrique', integer: true, min: 0, max: 99 }),
    ...dating('Écrite le', 'Le jour où la page a été écrite ou entièrement relue.'),
    body: richText(),
    ...picture(),
    ...classification(),
    ...evidence(),
    ...history(),
    ...publication(),
  },
  rules: [dateMatchesPrecision, publicationIsPossible, updateIsExplained, imageHasAlternative],
});
