/** Jobs to be had in the network. Runs in Node and in the browser. */
import { byChoice, byDate, byTitle, newestFirst, toFinish } from '~/kinds/cms-list';
import { defineKind } from '~/kinds/define-kind';
import { addressAndHistory } from '~/model/address-and-history';
import { classification, dating, evidence, heading, publication, richText } from '~/model/common';
import { references, select, text } from '~/model/fields';
import { dateMatchesPrecision, publicationIsPossible, updateIsExplained } from '~/model/rules';

export const CONTRACTS = { permanent: 'CDI', temporary: 'CDD', training: 'Alternance' } as const;

export const jobs = defineKind({
  kind: 'jobs',
  label: 'Offres d’emploi',
  labelSingular: 'Offre d’emploi',
  description: 'Les postes à prendre dans le réseau.',
  dated: true,
  words: { genre: 'Emploi', list: 'Emplois', counted: ['offre d’emploi', 'offres d’emploi'] },
  path: '/emplois/',
  footer: 'information',
  mark: 'page',
  letter: 'J',
  cmsList: {
    row: ['date', 'title', 'employer'],
    sort: [newestFirst, byDate, byTitle],
    filters: toFinish,
    groups: [byChoice('Contrat', 'contract')],
  },
  fields: {
    ...heading(),
    employer: text({ label: 'Employeur' }),
    contract: select({ label: 'Contrat', choices: CONTRACTS }),
    ...dating('Publiée le'),
    spaces: references({ label: 'Espaces concernés', kind: 'spaces' }),
    body: richText(),
    ...classification(),
    ...evidence(),
    ...addressAndHistory(),
    ...publication(),
  },
  rules: [dateMatchesPrecision, publicationIsPossible, updateIsExplained],
});
