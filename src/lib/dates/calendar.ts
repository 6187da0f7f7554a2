/** Days and Paris date-times as the content stores them, and how to tell them. */

/** What is really known of a date. */
export type Precision = 'day' | 'month' | 'year' | 'unknown';

const LOCAL_DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d$/;

/** True for a day of the calendar written 'YYYY-MM-DD'; '2013-02-31' is not one. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** True for a moment written 'YYYY-MM-DDTHH:mm', hours 00 to 23, without seconds nor offset. */
export function isLocalDateTime(text: string): boolean {
  const day = LOCAL_DATE_TIME.exec(text)?.[1];
  return day !== undefined && isDay(day);
}

/**
 * The parts of a moment, midnight for a day alone.
 * @param moment 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:mm'
 * @throws RangeError if it is neither
 */
export function splitMoment(moment: string): { readonly day: string; readonly time: string } {
  if (isDay(moment)) return { day: moment, time: '00:00' };
  if (isLocalDateTime(moment)) return { day: moment.slice(0, 10), time: moment.slice(11) };
  throw new RangeError(
    `« ${moment} » n’est ni un jour (2012-05-14) ni un moment (2012-05-14T14:30)`,
  );
}

/** The day `days` and `months` later, whatever the ends of months and years. */
export function laterDay(day: string, { days = 0, months = 0 }): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date + days)).toISOString().slice(0, 10);
}

/**
 * The year of a day or of a Paris date-time, as a number; undefined when there is no date.
 * @throws RangeError if the text is neither
 */
export function yearOf(moment: string): number;
export function yearOf(moment: string | undefined): number | undefined;
export function yearOf(moment: string | undefined): number | undefined {
  return moment === undefined ? undefined : Number(splitMoment(moment).day.slice(0, 4));
}
