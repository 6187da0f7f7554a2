/** Entries gathered by theme, by year, by territory. */
import { everything, type Entry } from './content';
import { TERRITORIES, THEMES } from './model/vocabulary';
import { territoryPath, themePath, yearPath } from './lib/paths';

export interface GatheringValue {
  readonly slug: string;
  readonly label: string;
  readonly url: string;
  readonly entries: readonly Entry[];
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
    .map(([slug, label]) => ({
      slug,
      label,
      url: path(slug),
      entries: entries.filter((entry) => valuesOf(entry).includes(slug)),
    }))
    .filter((gathering) => gathering.entries.length > 0);
}

export const byTheme = () => gather(THEMES, 'themes', themePath);
export const byTerritory = () => gather(TERRITORIES, 'territories', territoryPath);

/** Dated facts by year, newest first: editorial pages, dated by their writing, are left out. */
export async function byYear(): Promise<readonly GatheringValue[]> {
  const dated = (await everything()).filter(({ kind }) => kind !== 'pages');
  const yearOf = ({ data }: Entry): string => ('date' in data ? (data.date ?? '').slice(0, 4) : '');
  return [...Map.groupBy(dated, yearOf)]
    .filter(([year]) => year !== '')
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([year, entries]) => ({ slug: year, label: year, url: yearPath(year), entries }));
}
