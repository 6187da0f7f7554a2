import { COLLEGES, WEBSITE_CONFIDENCES } from '~/kinds/members/model';
import type { Entry } from '~/kinds/entry';
import type { Column } from './column';
import { classifying, identifier, provenance } from './common-columns';
import { defineDataset } from './dataset';

type Member = Entry<'members'>;

const facts: readonly Column<Member>[] = [
  {
    name: 'nom',
    title: 'Nom',
    description: 'Celui sous lequel le site présente la structure.',
    type: 'string',
    isRequired: true,
    isShown: true,
    value: ({ data }) => data.title,
  },
  {
    name: 'resume',
    title: 'Résumé',
    description: 'Ce qu’est la structure, en une phrase.',
    type: 'string',
    isRequired: true,
    value: ({ data }) => data.summary,
  },
  {
    name: 'college',
    title: 'Collège',
    description: 'Celui où elle siégeait en mai 2013.',
    type: 'string',
    isRequired: true,
    isShown: true,
    choices: Object.values(COLLEGES),
    value: ({ data }) => COLLEGES[data.college],
  },
  {
    name: 'nom_2013',
    title: 'Nom en mai 2013',
    description: 'Tel qu’il figure dans le document de 2013.',
    type: 'string',
    isRequired: true,
    isShown: true,
    value: ({ data }) => data.name2013,
  },
  {
    name: 'nom_actuel',
    title: 'Nom actuel',
    description: 'S’il a changé.',
    type: 'string',
    value: ({ data }) => data.nameToday,
  },
  {
    name: 'genre',
    title: 'Genre de structure',
    description: 'EPCI, entreprise, association…',
    type: 'string',
    isShown: true,
    value: ({ data }) => data.memberKind,
  },
  {
    name: 'commune',
    title: 'Commune',
    description: 'Vide : inconnue.',
    type: 'string',
    value: ({ data }) => data.commune,
  },
  {
    name: 'site',
    title: 'Site',
    description: 'Le site de la structure, avec la confiance qui suit.',
    type: 'uri',
    value: ({ data }) => data.website,
  },
  {
    name: 'site_confiance',
    title: 'Confiance dans ce site',
    description: 'Si ce site est sûrement le sien.',
    type: 'string',
    isRequired: true,
    choices: Object.values(WEBSITE_CONFIDENCES),
    value: ({ data }) => WEBSITE_CONFIDENCES[data.websiteConfidence],
  },
  {
    name: 'successeur',
    title: 'Successeur',
    description: 'Qui a repris la structure.',
    type: 'string',
    value: ({ data }) => data.successor?.name,
  },
  {
    name: 'successeur_annee',
    title: 'Année de la succession',
    description: 'Vide : inconnue.',
    type: 'string',
    value: ({ data }) => data.successor?.year,
  },
  {
    name: 'a_etablir',
    title: 'Ce qui reste à établir',
    description: 'Une réserve à connaître.',
    type: 'string',
    value: ({ data }) => data.identificationNote,
  },
];

/** Members of May 2013, by collège. */
export const membersDataset = defineDataset('members', {
  name: 'adherents',
  title: 'Adhérents d’Initiatives Télécentres 77 en mai 2013',
  description:
    'Les adhérents cités par le document de mai 2013, par collège, sous leur nom d’alors et celui d’aujourd’hui.',
  caution: 'La liste est celle de mai 2013 : elle ne dit pas qui adhère aujourd’hui.',
  keywords: ['association', 'adhérents', 'télécentre', 'Seine-et-Marne'],
  columns: [identifier, ...facts, ...classifying, ...provenance],
});
