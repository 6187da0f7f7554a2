/** One event, to be added to a calendar. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarFile, wholeCalendar, type EventCalendar } from '~/content/event-calendars';
import { eventCalendarPath } from '~/lib/paths';

export const getStaticPaths = (async () => {
  const { events } = await wholeCalendar();
  return events.map((entry) => {
    const { url, slug, data } = entry;
    const calendar = { title: data.title, path: eventCalendarPath(url), events: [entry] };
    return { params: { event: slug }, props: { calendar } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ calendar: EventCalendar }> = ({ props }) =>
  new Response(calendarFile(props.calendar));
