/** The events of a theme, for calendar applications. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarFile, themeCalendars, type EventCalendar } from '~/content/event-calendars';

export const getStaticPaths = (async () => {
  const calendars = await themeCalendars();
  return calendars.map((calendar) => ({ params: { theme: calendar.slug }, props: { calendar } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ calendar: EventCalendar }> = ({ props }) =>
  new Response(calendarFile(props.calendar));
