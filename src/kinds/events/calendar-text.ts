/** A calendar of events, to be imported or followed. Pure. Rules: RFC 5545 and 7986. */
import { component, contentLine, escapeCalendarText } from '~/lib/icalendar/content-line';
import { PARIS, PARIS_ZONE } from '~/lib/icalendar/paris-zone';
import { absoluteUrl } from '~/site';
import { calendarEvent, type CalendarEntry } from './calendar-event';

interface CalendarOptions {
  readonly name: string;
  /** Its address in the site. */
  readonly path: string;
}

/** How often an application that follows it asks again. */
const REFRESH = 'PT12H';

const dayOf = ({ data }: CalendarEntry): string => data.date ?? '';

const soonestFirst = (a: CalendarEntry, b: CalendarEntry): number =>
  dayOf(a).localeCompare(dayOf(b)) || a.data.id.localeCompare(b.data.id);

/** The text of the file. Events of which neither the day nor the month is known are left out. */
export function calendarText(
  { name, path }: CalendarOptions,
  entries: readonly CalendarEntry[],
): string {
  const title = escapeCalendarText(name);
  const events = entries.toSorted(soonestFirst).map(calendarEvent);
  const calendar = component('VCALENDAR', [
    'VERSION:2.0',
    'PRODID:-//Initiatives Telecentres 77//it77.fr//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    contentLine('NAME', title),
    contentLine('X-WR-CALNAME', title),
    `X-WR-TIMEZONE:${PARIS}`,
    contentLine('SOURCE;VALUE=URI', absoluteUrl(path)),
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    PARIS_ZONE,
    ...events.filter((event) => event !== undefined),
  ]);
  return `${calendar}\r\n`;
}
