/** What the list of the CMS says of an event besides its row. Pure. */
import { isDay, todayInParis } from '~/lib/dates';
import { isRecord } from '~/model/clean';
import { isPrecision } from '~/model/vocabulary';
import { EVENT_STATUSES } from './statuses';
import { phaseOf } from './timing';

type Written = Readonly<Record<string, unknown>>;

export const UPCOMING = 'à venir';

const isStatus = (value: unknown): value is keyof typeof EVENT_STATUSES =>
  typeof value === 'string' && Object.hasOwn(EVENT_STATUSES, value);

const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' && isDay(value) ? value : undefined;

/** Whether the event is still ahead, as the agenda of the site has it. */
function isUpcoming(
  { date, endDate, datePrecision, status, retired }: Written,
  now: Date,
): boolean {
  if (isRecord(retired) || !isStatus(status) || status === 'cancelled') return false;
  const timing = {
    date: dayOf(date),
    endDate: dayOf(endDate),
    datePrecision: isPrecision(datePrecision) ? datePrecision : 'day',
    status,
  };
  return phaseOf(timing, todayInParis(now)) !== 'past';
}

/** Its state, once it is not the usual one; whether it is ahead. */
export const eventMarks = (written: Written, now: Date): readonly string[] => [
  ...(isStatus(written['status']) && written['status'] !== 'confirmed'
    ? [EVENT_STATUSES[written['status']].toLocaleLowerCase('fr')]
    : []),
  ...(isUpcoming(written, now) ? [UPCOMING] : []),
];
