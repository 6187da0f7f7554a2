/** The pages of communes that search engines are not told of: they say that nothing is near. */
import type { StoredEntry } from '~/kinds/entry';
import { isPublic } from '~/lib/is-public';
import type { Coordinates } from '~/lib/position';
import { COMMUNES } from '~/places/communes';
import { nearPath } from '~/places/commune-words';
import { isWorthFinding } from '~/places/near';

/** @param moment of the build */
export function unlistedCommunes(entries: readonly StoredEntry[], moment: Date): readonly string[] {
  const positions = entries.flatMap(({ kind, data }): readonly Coordinates[] => {
    if (kind !== 'spaces' || !isPublic(data, moment) || data.retired !== undefined) return [];
    const { latitude, longitude } = data;
    return latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }];
  });
  return COMMUNES.filter((commune) => !isWorthFinding(commune, positions)).map(({ name }) =>
    nearPath(name),
  );
}
