/** The events of a theme, for calendar applications. */
import type { APIRoute } from 'astro';
import { calendarFile, themeCalendars, type EventCalendar } from '~/content/event-calendars';
import { toDraw } from '~/reuse/to-draw';

export const getStaticPaths = toDraw(async () => {
  const calendars = await themeCalendars();
  return calendars.map((calendar) => ({ params: { theme: calendar.slug }, props: { calendar } }));
});

export const GET: APIRoute<{ calendar: EventCalendar }> = ({ props }) =>
  new Response(calendarFile(props.calendar));
