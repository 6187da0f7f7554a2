/** An event in a calendar. Pure. Rules: RFC 5545, § 3.6.1. */
import { lastChangeDay } from '~/lib/changes';
import { toInstant } from '~/lib/dates';
import { component, contentLine, escapeCalendarText } from '~/lib/icalendar/content-line';
import { PARIS } from '~/lib/icalendar/paris-zone';
import { publicationMoment } from '~/lib/publication-moment';
import { typeset } from '~/lib/typography';
import { THEMES } from '~/model/vocabulary';
import { absoluteUrl, SITE } from '~/site';
import type { EventData } from './event-data';
import { eventSentence, whereText } from './event-words';
import { turningDays } from './timing';

/** What of an event a calendar takes. */
export interface CalendarEntry {
  readonly data: EventData;
  /** Address of its page in the site. */
  readonly url: string;
}

/** A year alone would fill a calendar and tell nobody when to come. */
export const hasCalendarDay = ({ date, datePrecision }: EventData): boolean =>
  date !== undefined && (datePrecision === 'day' || datePrecision === 'month');

/** A postponed event bears its new date, of which one is less sure. */
const STATUSES = {
  confirmed: 'CONFIRMED',
  tentative: 'TENTATIVE',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
} as const;

const bare = (moment: string): string => moment.replaceAll(/[-:]/gu, '');

/** '20261124T080000Z' */
const utc = (moment: string): string => `${bare(toInstant(moment).toISOString().slice(0, 19))}Z`;

const textLine = (property: string, text: string | undefined): readonly string[] =>
  text === undefined ? [] : [contentLine(property, escapeCalendarText(typeset(text)))];

const parisLine = (property: string, day: string, time: string): string =>
  contentLine(`${property};TZID=${PARIS}`, `${bare(day)}T${bare(time)}00`);

/** Hours in Paris, else whole days whose end is the day after the last. */
function whenLines(data: EventData): readonly string[] {
  const { date, datePrecision, endDate, startTime, endTime } = data;
  const isLong = endDate !== undefined && endDate !== date && endTime === undefined;
  if (date !== undefined && datePrecision === 'day' && startTime !== undefined && !isLong) {
    const start = parisLine('DTSTART', date, startTime);
    return endTime === undefined ? [start] : [start, parisLine('DTEND', endDate ?? date, endTime)];
  }
  const [start = '', end = ''] = turningDays(data);
  return [
    contentLine('DTSTART;VALUE=DATE', bare(start)),
    contentLine('DTEND;VALUE=DATE', bare(end)),
  ];
}

function titleOf({ title, status, datePrecision }: EventData): string {
  if (status === 'cancelled') return `Annulé : ${title}`;
  const dated = datePrecision === 'month' ? `${title} (date à préciser)` : title;
  return status === 'postponed' ? `Reporté : ${dated}` : dated;
}

const positionLine = ({ latitude, longitude }: EventData): readonly string[] =>
  latitude === undefined || longitude === undefined
    ? []
    : [`GEO:${String(latitude)};${String(longitude)}`];

/** Its last change told, else its publication: never the moment of the build. */
function changedAt(data: EventData): string {
  const published = publicationMoment(data) ?? SITE.founded;
  const changed = lastChangeDay(data);
  return utc(
    changed !== undefined && toInstant(changed) > toInstant(published) ? changed : published,
  );
}

/** @returns undefined for an event of which neither the day nor the month is known */
export function calendarEvent({ data, url }: CalendarEntry): string | undefined {
  if (!hasCalendarDay(data)) return undefined;
  const page = absoluteUrl(url);
  const isVague = data.datePrecision === 'month';
  const isUnsure = isVague && data.status === 'confirmed';
  const stamp = changedAt(data);
  return component('VEVENT', [
    contentLine('UID', `${data.id}@${SITE.domain}`),
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${String(data.sequence ?? 0)}`,
    ...whenLines(data),
    ...textLine('SUMMARY', titleOf(data)),
    `STATUS:${isUnsure ? 'TENTATIVE' : STATUSES[data.status]}`,
    // A month of which only a day will count leaves the other days free.
    ...(isVague ? ['TRANSP:TRANSPARENT'] : []),
    ...textLine('LOCATION', whereText(data)),
    ...positionLine(data),
    ...textLine('DESCRIPTION', `${eventSentence(data)}\n${data.summary}\n${page}`),
    ...data.themes.flatMap((theme) => textLine('CATEGORIES', THEMES[theme])),
    contentLine('URL', page),
  ]);
}
