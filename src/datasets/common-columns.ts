/** Columns that several datasets share, each computed from the fields of `model/common.ts`. Pure. */
import { machineDate } from '~/lib/dates';
import { lastChangeOf } from '~/lib/last-change-of';
import { PRECISIONS, TERRITORIES, THEMES, type Precision } from '~/model/vocabulary';
import { absoluteUrl } from '~/site';
import type { Column } from './column';

interface Of<Data> {
  readonly url: string;
  readonly data: Data;
}

type Lived = Parameters<typeof lastChangeOf>[0];

/** The first column of all: it never changes, whatever becomes of the title or the address. */
export const identifier: Column<Of<{ readonly id: string }>> = {
  name: 'identifiant',
  title: 'Identifiant',
  description: 'Le numéro permanent de la fiche : il ne change jamais.',
  type: 'string',
  isRequired: true,
  value: ({ data }) => data.id,
};

interface Dated {
  readonly date?: string | undefined;
  readonly datePrecision: Precision;
}

/** A date told no more precisely than it is known. @param of what the date is that of */
export const datingColumns = (of: string): readonly Column<Of<Dated>>[] => [
  {
    name: 'date',
    title: 'Date',
    description: `${of} : AAAA-MM-JJ, AAAA-MM ou AAAA, selon ce que l’on en sait. Vide : inconnue.`,
    type: 'partial',
    isShown: true,
    value: ({ data }) => machineDate(data.date, data.datePrecision),
  },
  {
    name: 'date_precision',
    title: 'Précision de la date',
    description: 'Ce que l’on sait vraiment de la date.',
    type: 'string',
    isRequired: true,
    choices: Object.values(PRECISIONS),
    value: ({ data }) => PRECISIONS[data.datePrecision],
  },
];

interface Classified {
  readonly themes: readonly (keyof typeof THEMES)[];
  readonly territories: readonly (keyof typeof TERRITORIES)[];
}

export const classifying: readonly Column<Of<Classified>>[] = [
  {
    name: 'themes',
    title: 'Thèmes',
    description: 'Les thèmes de la fiche.',
    type: 'list',
    value: ({ data }) => data.themes.map((theme) => THEMES[theme]),
  },
  {
    name: 'territoires',
    title: 'Territoires',
    description: 'Les territoires dont parle la fiche.',
    type: 'list',
    value: ({ data }) => data.territories.map((territory) => TERRITORIES[territory]),
  },
];

interface Sourced {
  readonly sources: readonly { readonly label: string; readonly url?: string | undefined }[];
}

interface Source {
  readonly label: string;
  readonly url?: string | undefined;
  readonly consulted?: string | undefined;
  readonly independent?: boolean | undefined;
}

const absolute = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : absoluteUrl(url);

const wholeSource = ({ label, url, consulted, independent }: Source) => ({
  nom: label,
  adresse: absolute(url),
  consultee_le: consulted,
  independante: independent,
});

/** Where its statements come from, its page, and when it appeared and changed here. */
export const provenance: readonly Column<Of<Sourced & Lived>>[] = [
  {
    name: 'sources',
    title: 'Sources',
    description:
      'Ce qui établit la fiche, chaque source suivie de son adresse quand elle en a une.',
    type: 'list',
    value: ({ data }) =>
      data.sources.map(({ label, url }) => [label, absolute(url)].filter(Boolean).join(' ')),
    whole: ({ data }) => data.sources.map(wholeSource),
  },
  {
    name: 'publie_le',
    title: 'Publiée le',
    description: 'Le jour où la fiche a paru sur ce site, qui n’est pas la date des faits.',
    type: 'date',
    value: ({ data }) => (data.publishAt ?? data.published)?.slice(0, 10),
  },
  {
    name: 'modifie_le',
    title: 'Modifiée le',
    description: 'Le jour du dernier changement : parution, mise à jour ou correction.',
    type: 'date',
    value: ({ data }) => lastChangeOf(data),
  },
  {
    name: 'page',
    title: 'Page',
    description: 'L’adresse de la fiche sur ce site, à citer.',
    type: 'uri',
    isRequired: true,
    value: ({ url }) => absoluteUrl(url),
  },
];
