/** The texts for the press in their order: by year, then by number. Runs in Node and in the browser. */

interface Numbered {
  readonly data: { readonly releaseNumber?: string | undefined };
}

/** « 2027-01 » of CP-2027-01: the year it bears, and its rank in it. */
const rankOf = ({ data }: Numbered): string => data.releaseNumber?.slice('CP-'.length) ?? '';

/** The newest year first; in a year, the last number first, then by series (CP, DP, IP). */
export function releasesByYear<T extends Numbered>(
  entries: readonly T[],
): readonly (readonly [year: string, entries: readonly T[]])[] {
  const ordered = entries.toSorted(
    (a, b) =>
      rankOf(b).localeCompare(rankOf(a)) ||
      (a.data.releaseNumber ?? '').localeCompare(b.data.releaseNumber ?? ''),
  );
  return [...Map.groupBy(ordered, (entry) => rankOf(entry).slice(0, 'YYYY'.length))];
}
