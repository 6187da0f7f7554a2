/** The time of Paris, for calendars that do not know it by its name. Pure. */
import { component } from './content-line';

export const PARIS = 'Europe/Paris';

/** Since 1996 Europe changes its clocks on the last Sundays of March and October. */
export const PARIS_ZONE = component('VTIMEZONE', [
  `TZID:${PARIS}`,
  component('DAYLIGHT', [
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'TZNAME:CEST',
    'DTSTART:19960331T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  ]),
  component('STANDARD', [
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'TZNAME:CET',
    'DTSTART:19961027T030000',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  ]),
]);
