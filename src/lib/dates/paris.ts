/** Paris local time and instants, whatever the zone of the machine. */
import { splitMoment } from './calendar';

const OFFSET = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Paris',
  timeZoneName: 'longOffset',
});
const PARIS_CLOCK = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
// Written out: RFC 822 fixes these names, whereas `Intl` follows the usage of the day (« Sept »).
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The offset of Paris from UTC at a local time. An hour that occurs twice (last Sunday of October)
 * is read as the first, summer one; an hour that is skipped (last Sunday of March) as winter time.
 * @param moment Paris time, 'YYYY-MM-DDTHH:mm' or 'YYYY-MM-DD' (midnight), since 1946
 * @throws RangeError if it is neither
 */
export function parisOffset(moment: string): '+01:00' | '+02:00' {
  const { day, time } = splitMoment(moment);
  const ifSummer = new Date(`${day}T${time}:00+02:00`);
  return OFFSET.format(ifSummer).endsWith('+02:00') ? '+02:00' : '+01:00';
}

/** '2012-05-14T00:00:00+02:00', from a Paris date-time or day. Throws RangeError on anything else. */
export function iso8601(moment: string): string {
  const { day, time } = splitMoment(moment);
  return `${day}T${time}:00${parisOffset(moment)}`;
}

/** The instant of a Paris date-time, or of a day’s midnight. Throws RangeError on anything else. */
export function toInstant(moment: string): Date {
  return new Date(iso8601(moment));
}

/** 'Mon, 14 May 2012 00:00:00 +0200' (RFC 822 with a year of four figures, as RSS 2.0 wants). */
export function rfc822(moment: string): string {
  const { day, time } = splitMoment(moment);
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
  const offset = parisOffset(moment).replace(':', '');
  return `${weekday}, ${day.slice(8)} ${month} ${day.slice(0, 4)} ${time}:00 ${offset}`;
}

/** The last answer: each page of a build asks of the same instant. */
let told = { instant: Number.NaN, moment: '' };

/** The day and time it is in Paris at that instant, 'YYYY-MM-DDTHH:mm'. */
export function nowInParis(now: Date): string {
  const instant = now.getTime();
  if (instant === told.instant) return told.moment;
  const parts = PARIS_CLOCK.formatToParts(now).map(({ type, value }) => [type, value] as const);
  const { year, month, day, hour, minute } = Object.fromEntries(parts);
  told = { instant, moment: `${year}-${month}-${day}T${hour}:${minute}` };
  return told.moment;
}

/** The day it is in Paris at that instant, 'YYYY-MM-DD'. */
export const todayInParis = (now: Date): string => splitMoment(nowInParis(now)).day;
