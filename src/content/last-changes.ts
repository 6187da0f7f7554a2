/** When each page last changed, for the site map: by what entries say of themselves, never by a clock. Pure. */
import { DATASETS } from '~/datasets';
import type { StoredEntry } from '~/kinds/entry';
import { LISTED_KINDS, listPath } from '~/kinds/kind-paths';
import { isPublic, isShown } from '~/lib/is-public';
import { lastChangeOf, latestDay } from '~/lib/last-change-of';
import { DATA, datasetPath, HOME } from '~/lib/paths';

/** By address; a page that is not there does not know. */
export type LastChanges = Readonly<Record<string, string>>;

export function lastChanges(entries: readonly StoredEntry[], moment: Date): LastChanges {
  const visible = entries.filter(({ data }) => isPublic(data, moment));
  const latest = (of: readonly StoredEntry[]): string | undefined =>
    latestDay(of.map(({ data }) => lastChangeOf(data)));
  // A list changes when one goes, too.
  const ofKind = (kind: string): string | undefined =>
    latest(visible.filter((entry) => entry.kind === kind));
  const all = latest(visible);
  const days: readonly (readonly [string, string | undefined])[] = [
    ...visible
      .filter(({ data }) => isShown(data, moment))
      .map(({ url, data }) => [url, lastChangeOf(data)] as const),
    ...LISTED_KINDS.map((kind) => [listPath(kind), ofKind(kind)] as const),
    ...DATASETS.map(({ name, kind }) => [datasetPath(name), ofKind(kind)] as const),
    [DATA, all],
    [HOME, all],
  ];
  return Object.fromEntries(days.flatMap(([url, day]) => (day === undefined ? [] : [[url, day]])));
}
