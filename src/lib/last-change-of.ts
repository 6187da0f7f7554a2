/** The last day on which an entry changed on the site, from what it says of itself: no clock. Pure. */

interface Lived {
  readonly publishAt?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly corrections: readonly { readonly date: string }[];
  readonly retired?: { readonly date: string } | undefined;
}

const DAY = 'YYYY-MM-DD'.length;

/** 'YYYY-MM-DD'; undefined for what never appeared. */
export function lastChangeOf(entry: Lived): string | undefined {
  const { publishAt, published, updated, corrections, retired } = entry;
  const days = [
    publishAt,
    published,
    updated,
    retired?.date,
    ...corrections.map(({ date }) => date),
  ];
  return latestDay(days.map((day) => day?.slice(0, DAY)));
}

/** The latest of some days; undefined when there is none. */
export const latestDay = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
