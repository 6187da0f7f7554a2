/** An event of the agenda, no more precise than it is known. Pure. */
import type { EventLeaf, PlaceLeaf } from 'schema-dts';
import type { Entry } from '~/kinds/entry';
import { iso8601, machineDate } from '~/lib/dates';
import { absoluteUrl } from '~/site';

type EventData = Entry<'events'>['data'];

/** « À confirmer » is no status that schema.org knows: none is given. */
const STATUSES = {
  confirmed: 'https://schema.org/EventScheduled',
  tentative: undefined,
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

const moment = (day: string | undefined, time: string | undefined): string | undefined =>
  day === undefined || time === undefined ? day : iso8601(`${day}T${time}`);

function locationOf({ place, commune }: EventData): PlaceLeaf | undefined {
  if (place === undefined && commune === undefined) return undefined;
  return {
    '@type': 'Place',
    name: place ?? commune ?? '',
    ...(commune === undefined
      ? {}
      : {
          address: { '@type': 'PostalAddress', addressLocality: commune, addressCountry: 'FR' },
        }),
  };
}

export function eventThing({ data, url }: Entry<'events'>): EventLeaf {
  const { date, datePrecision, startTime, endDate, endTime, organisers } = data;
  const isExact = datePrecision === 'day';
  const start = isExact ? moment(date, startTime) : machineDate(date, datePrecision);
  const lastDay = endDate ?? (endTime === undefined ? undefined : date);
  const end = isExact ? moment(lastDay, endTime) : machineDate(endDate, datePrecision);
  const location = locationOf(data);
  const status = STATUSES[data.status];
  return {
    '@type': 'Event',
    name: data.title,
    description: data.summary,
    url: absoluteUrl(url),
    ...(start === undefined ? {} : { startDate: start }),
    ...(end === undefined ? {} : { endDate: end }),
    ...(status === undefined ? {} : { eventStatus: status }),
    ...(location === undefined ? {} : { location }),
    ...(organisers.length === 0
      ? {}
      : { organizer: organisers.map((name) => ({ '@type': 'Organization', name }) as const) }),
  };
}
