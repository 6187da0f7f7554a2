/** Seasons, as the facts known to a few months are told. Pure. */

const SEASONS: Readonly<Record<string, string>> = {
  '04-06': 'printemps',
  '07-09': 'été',
  '10-12': 'automne',
};

/** « automne 2012 », when the months from one day to another are those of a season of one year. */
export function seasonOf(startDay: string, endDay: string): string | undefined {
  const year = startDay.slice(0, 4);
  if (endDay.slice(0, 4) !== year) return undefined;
  const season = SEASONS[`${startDay.slice(5, 7)}-${endDay.slice(5, 7)}`];
  return season === undefined ? undefined : `${season} ${year}`;
}
