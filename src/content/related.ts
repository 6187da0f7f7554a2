/** « À lire aussi »: the nearest entries. */
import { everything } from './index';
import { kinds } from '~/kinds';
import type { Entry } from '~/kinds/entry';

const listOf = (data: object, field: 'themes' | 'territories'): readonly string[] =>
  field in data ? ((data as Partial<Record<typeof field, readonly string[]>>)[field] ?? []) : [];

function nearness(a: Entry, b: Entry): number {
  const shared = (field: 'themes' | 'territories') =>
    listOf(b.data, field).filter((value) => listOf(a.data, field).includes(value)).length;
  // Sharing a place says more than sharing a theme, which most entries do.
  return 2 * shared('territories') + shared('themes') + (a.kind === b.kind ? 0.5 : 0);
}

/** The `count` entries that share most territories and themes with this one. */
export async function relatedTo(entry: Entry, count: number): Promise<readonly Entry[]> {
  const others = (await everything()).filter(
    ({ kind, url }) => kinds[kind].isOffered && url !== entry.url,
  );
  return others
    .map((other) => ({ other, score: nearness(entry, other) }))
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score || a.other.url.localeCompare(b.other.url))
    .slice(0, count)
    .map(({ other }) => other);
}
