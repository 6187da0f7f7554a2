/** Entries gathered by theme, by year, by territory. */
import { asked } from './asked';
import { everything } from './index';
import { once } from './once';
import type { Entry } from '~/kinds/entry';
import type { Kind } from '~/kinds';
import { firstRow } from '~/lib/first-row';
import { paginate, routePart, type ListPage } from '~/lib/paginate';
import { kindPath, kindSegment } from '~/kinds/kind-paths';
import { territoryPath, themePath, yearPath } from '~/lib/paths';
import { TERRITORIES, THEMES } from '~/model/vocabulary';

/** What a gathering holds of one kind. */
export interface KindGroup {
  readonly kind: Kind;
  readonly entries: readonly Entry[];
  /** Those that the page of the gathering shows. */
  readonly shown: readonly Entry[];
  /** The page that shows them all, when that one does not. */
  readonly whole: string | undefined;
}

export interface GatheringValue {
  readonly slug: string;
  readonly label: string;
  readonly url: string;
  readonly entries: readonly Entry[];
  /** The same, by kind. */
  readonly groups: readonly KindGroup[];
}

function gathering(
  slug: string,
  label: string,
  url: string,
  entries: readonly Entry[],
): GatheringValue {
  const groups = [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, items]) => {
    const shown = firstRow(items);
    const whole = shown.length < items.length ? kindPath(url, kind) : undefined;
    return { kind, entries: items, shown, whole };
  });
  return { slug, label, url, entries, groups };
}

async function gather(
  labels: Readonly<Record<string, string>>,
  field: 'themes' | 'territories',
  path: (slug: string) => string,
): Promise<readonly GatheringValue[]> {
  const entries = await everything();
  const valuesOf = ({ data }: Entry): readonly string[] =>
    field === 'themes' && 'themes' in data
      ? data.themes
      : field === 'territories' && 'territories' in data
        ? data.territories
        : [];
  return Object.entries(labels)
    .map(([slug, label]) =>
      gathering(
        slug,
        label,
        path(slug),
        entries.filter((entry) => valuesOf(entry).includes(slug)),
      ),
    )
    .filter(({ entries: gathered }) => gathered.length > 0);
}

const gathered = once<Promise<readonly GatheringValue[]>>();

export const byTheme = () => gathered('themes', () => gather(THEMES, 'themes', themePath));

/** What people look for first in a territory: its places. */
const FIRST_IN_TERRITORY: readonly Kind[] = ['spaces', 'members', 'events'];
const rankInTerritory = ({ kind }: KindGroup): number =>
  [...FIRST_IN_TERRITORY, kind].indexOf(kind);

async function gatherTerritories(): Promise<readonly GatheringValue[]> {
  const territories = await gather(TERRITORIES, 'territories', territoryPath);
  return territories.map((one) => ({
    ...one,
    groups: one.groups.toSorted((a, b) => rankInTerritory(a) - rankInTerritory(b)),
  }));
}

export const byTerritory = () => gathered('territories', gatherTerritories);

async function gatherYears(): Promise<readonly GatheringValue[]> {
  const dated = (await everything()).filter(({ kind }) => kind !== 'pages');
  const yearOf = ({ data }: Entry): string => ('date' in data ? (data.date ?? '').slice(0, 4) : '');
  return [...Map.groupBy(dated, yearOf)]
    .filter(([year]) => year !== '')
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([year, entries]) => gathering(year, year, yearPath(year), entries));
}

/** Dated facts by year, newest first: editorial pages, dated by their writing, are left out. */
export const byYear = () => gathered('years', gatherYears);

/** Where a gathering shows all that it holds of one kind. */
export const groupUrl = ({ url }: GatheringValue, { kind, whole }: KindGroup): string =>
  whole ?? `${url}#${kindSegment(kind)}`;

/** How many entries of a kind a year has, and where they are. */
export interface YearOfKind {
  readonly year: string;
  readonly url: string;
  readonly total: number;
}

/** The years in which there is something of a kind. */
export const yearsOfKind = asked(
  'years of kind',
  async (kind: Kind): Promise<readonly YearOfKind[]> =>
    (await byYear()).flatMap((year) => {
      const group = year.groups.find((one) => one.kind === kind);
      return group === undefined
        ? []
        : [{ year: year.slug, url: groupUrl(year, group), total: group.entries.length }];
    }),
);

/** What a page shows of all that a gathering holds of one kind: no more, since it is drawn again when it changes. */
export interface KindPage {
  readonly label: string;
  readonly url: string;
  /** How many entries the gathering has, of all kinds. */
  readonly gathered: number;
  readonly kind: Kind;
  readonly list: string;
  /** How many there are of the kind. */
  readonly total: number;
  readonly page: ListPage<Entry>;
}

/** Lines of words alone. */
const LINES = 30;

/** The routes of the kinds that have pages of their own, as Astro asks for them. */
export const kindRoutes = (gatherings: readonly GatheringValue[]) =>
  gatherings.flatMap((gathering) =>
    gathering.groups
      .filter(({ whole }) => whole !== undefined)
      .flatMap(({ kind, entries }) =>
        paginate(entries, LINES).map((page) => ({
          params: { slug: gathering.slug, kind: kindSegment(kind), page: routePart(page) },
          props: {
            label: gathering.label,
            url: gathering.url,
            gathered: gathering.entries.length,
            kind,
            list: kindPath(gathering.url, kind),
            total: entries.length,
            page,
          } satisfies KindPage,
        })),
      ),
  );
