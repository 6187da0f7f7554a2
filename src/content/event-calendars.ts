/** The calendars of the site: all events, and those of each theme. */
import { hasCalendarDay } from '~/kinds/events/calendar-event';
import { calendarText } from '~/kinds/events/calendar-text';
import type { Entry } from '~/kinds/entry';
import { CALENDAR, themeCalendarPath } from '~/lib/paths';
import { SITE } from '~/site';
import { byTheme } from './gatherings';
import { published } from './index';

export interface EventCalendar {
  readonly title: string;
  readonly path: string;
  /** Those of which the day or the month is known. */
  readonly events: readonly Entry<'events'>[];
}

const isDatedEvent = (entry: Entry): entry is Entry<'events'> =>
  entry.kind === 'events' && hasCalendarDay(entry.data);

/** Every event. */
export const wholeCalendar = async (): Promise<EventCalendar> => ({
  title: 'Tous les rendez-vous',
  path: CALENDAR,
  events: (await published('events')).filter(isDatedEvent),
});

/** A calendar for each theme that has a dated event. */
export async function themeCalendars(): Promise<readonly (EventCalendar & { slug: string })[]> {
  const themes = await byTheme();
  return themes
    .map(({ slug, label, entries }) => ({
      slug,
      title: label,
      path: themeCalendarPath(slug),
      events: entries.filter(isDatedEvent),
    }))
    .filter(({ events }) => events.length > 0);
}

/** The text of its file; away from the site, its name says whose it is. */
export const calendarFile = ({ title, path, events }: EventCalendar): string =>
  calendarText({ name: `${title} — ${SITE.name}`, path }, events);
