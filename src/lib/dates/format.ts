/** Dates as French readers and as machines read them. Never depends on the machine’s zone. */
import { isDay, splitMoment, type Precision } from './calendar';

const UNKNOWN = 'sans date';
const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', timeZone: 'UTC' });

interface Words {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

function words(day: string): Words {
  const number = Number(day.slice(8));
  return {
    day: number === 1 ? '1er' : String(number),
    month: MONTH.format(new Date(`${day}T00:00:00Z`)),
    year: String(Number(day.slice(0, 4))),
  };
}

/**
 * « 14 mai 2012 », « mai 2012 » or « 2012 » with ordinary spaces; « sans date » when the
 * precision says so, or when the day is missing or is no day (a half-filled form).
 * @param day 'YYYY-MM-DD'
 */
export function formatDate(day: string | undefined, precision: Precision): string {
  if (day === undefined || precision === 'unknown' || !isDay(day)) return UNKNOWN;
  const date = words(day);
  if (precision === 'year') return date.year;
  return precision === 'month'
    ? `${date.month} ${date.year}`
    : `${date.day} ${date.month} ${date.year}`;
}

/** « de », elided before « avril », « août » and « octobre ». */
const from = (words: string): string => `${/^[aeiouy]/u.test(words) ? 'd’' : 'de '}${words}`;

/** « du 14 mai 2012 », « d’avril 2012 », « de 2012 », « sans date »: after what bears that date. */
export function ofDate(day: string | undefined, precision: Precision): string {
  const date = formatDate(day, precision);
  if (date === UNKNOWN) return date;
  return precision === 'day' ? `du ${date}` : from(date);
}

/** The value of `<time datetime>`, as short as what is known; undefined when nothing is. */
export function machineDate(day: string | undefined, precision: Precision): string | undefined {
  if (day === undefined || precision === 'unknown' || !isDay(day)) return undefined;
  return day.slice(0, { day: 10, month: 7, year: 4 }[precision]);
}

/**
 * « du 17 au 18 juin 2015 », « d’avril à juin 2012 », « de 2012 à 2013 ».
 * @param startDay 'YYYY-MM-DD'
 * @param endDay the last day, included; one that is missing or not later gives the start alone
 */
export function formatRange(
  startDay: string | undefined,
  endDay: string | undefined,
  precision: Precision,
): string {
  const start = formatDate(startDay, precision);
  const begins = machineDate(startDay, precision);
  const ends = machineDate(endDay, precision);
  if (startDay === undefined || endDay === undefined) return start;
  if (begins === undefined || ends === undefined || ends <= begins) return start;

  const first = words(startDay);
  const last = words(endDay);
  const end = formatDate(endDay, precision);
  if (precision === 'year') return `de ${start} à ${end}`;
  const year = first.year === last.year ? '' : ` ${first.year}`;
  if (precision === 'month') {
    return `${from(first.month)}${year} à ${end}`;
  }
  const month = year === '' && first.month === last.month ? '' : ` ${first.month}`;
  return `du ${first.day}${month}${year} au ${end}`;
}

/** « 14 h 30 », « 9 h » with ordinary spaces, from 'HH:mm'; anything else is given back as it is. */
export function formatTime(time: string): string {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return time;
  const hour = `${String(Number(hours))} h`;
  return minutes === '00' ? hour : `${hour} ${minutes}`;
}

/**
 * « jeudi 18 juin 2015 à 14 h 30 » with ordinary spaces.
 * @param local Paris time, 'YYYY-MM-DDTHH:mm'; a day alone is read as its midnight
 * @throws RangeError if it is neither
 */
export function formatDateTime(local: string): string {
  const { day, time } = splitMoment(local);
  const weekday = WEEKDAY.format(new Date(`${day}T00:00:00Z`));
  return `${weekday} ${formatDate(day, 'day')} à ${formatTime(time)}`;
}
