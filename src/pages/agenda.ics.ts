/** Every event, for calendar applications. */
import type { APIRoute } from 'astro';
import { calendarFile, wholeCalendar } from '~/content/event-calendars';

export const GET: APIRoute = async () => new Response(calendarFile(await wholeCalendar()));
