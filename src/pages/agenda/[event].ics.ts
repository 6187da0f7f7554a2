/** One event, to be added to a calendar. */
import type { APIRoute } from 'astro';
import { calendarFile, wholeCalendar, type EventCalendar } from '~/content/event-calendars';
import { eventCalendarPath } from '~/lib/paths';
import { toDraw } from '~/reuse/to-draw';

export const getStaticPaths = toDraw(async () => {
  const { events } = await wholeCalendar();
  return events.map((entry) => {
    const { url, slug, data } = entry;
    const calendar = { title: data.title, path: eventCalendarPath(url), events: [entry] };
    return { params: { event: slug }, props: { calendar } };
  });
});

export const GET: APIRoute<{ calendar: EventCalendar }> = ({ props }) =>
  new Response(calendarFile(props.calendar));
