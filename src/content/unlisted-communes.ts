/** The pages of communes that search engines are not told of: they say that nothing is near. */
import type { StoredEntry } from '~/kinds/entry';
import { isPublic } from '~/lib/is-public';
import { positionOf } from '~/lib/position';
import { COMMUNES } from '~/places/communes';
import { nearPath } from '~/places/commune-words';
import { isWorthFinding } from '~/places/near';

/** @param moment of the build */
export function unlistedCommunes(entries: readonly StoredEntry[], moment: Date): readonly string[] {
  const positions = entries.flatMap((entry) => {
    if (entry.kind !== 'spaces' || !isPublic(entry.data, moment) || entry.data.retired) return [];
    return positionOf(entry.data) ?? [];
  });
  return COMMUNES.filter((commune) => !isWorthFinding(commune, positions)).map(({ name }) =>
    nearPath(name),
  );
}
