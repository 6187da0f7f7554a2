/** What an editor should know of an entry before opening it. Pure. */
import { EVENT_STATUSES } from '~/kinds/events/model';
import { phaseOf } from '~/kinds/events/timing';
import { emptyRecommended } from '~/kinds/recommended';
import type { Kind } from '~/kinds';
import { formatDateTime, isDay, isLocalDateTime, toInstant, todayInParis } from '~/lib/dates';
import { TO_COMPLETE, TO_CONFIRM } from '~/lib/mentions';
import { isRecord } from '~/model/clean';
import { isPrecision } from './row-line';

type Data = Readonly<Record<string, unknown>>;

/** The words of the marks, which the filters of the lists look for (list-cards.ts). */
export const MARKS = {
  draft: 'brouillon',
  scheduled: 'à paraître',
  retired: 'page retirée',
  upcoming: 'à venir',
  toComplete: 'à compléter',
  toConfirm: 'à vérifier',
} as const;

const isStatus = (value: unknown): value is keyof typeof EVENT_STATUSES =>
  typeof value === 'string' && Object.hasOwn(EVENT_STATUSES, value);

/** States by which an entry says that somebody should look again. */
const UNSURE: Readonly<Record<string, readonly unknown[]>> = {
  status: ['unverified'],
  websiteConfidence: ['probable', 'unknown'],
  datePrecision: ['unknown'],
};

const isUnsure = (data: Data): boolean =>
  Object.entries(UNSURE).some(([name, values]) => values.includes(data[name]));

function publication({ draft, publishAt }: Data, now: Date): string | undefined {
  if (draft === true) return MARKS.draft;
  if (typeof publishAt !== 'string' || !isLocalDateTime(publishAt)) return undefined;
  return toInstant(publishAt) > now ? `${MARKS.scheduled} ${formatDateTime(publishAt)}` : undefined;
}

const isRetired = ({ retired }: Data): boolean => isRecord(retired);

const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' && isDay(value) ? value : undefined;

/** Whether the event is still ahead, as the agenda of the site has it. */
function upcoming(data: Data, now: Date): string | undefined {
  const { date, endDate, datePrecision, status } = data;
  if (isRetired(data) || !isStatus(status) || status === 'cancelled') return undefined;
  const timing = {
    date: dayOf(date),
    endDate: dayOf(endDate),
    datePrecision: isPrecision(datePrecision) ? datePrecision : 'day',
    status,
  };
  return phaseOf(timing, todayInParis(now)) === 'past' ? undefined : MARKS.upcoming;
}

function agenda(kind: Kind, data: Data, now: Date): readonly (string | undefined)[] {
  if (kind !== 'events') return [];
  const { status } = data;
  const isChanged = isStatus(status) && status !== 'confirmed';
  return [
    isChanged ? EVENT_STATUSES[status].toLocaleLowerCase('fr') : undefined,
    upcoming(data, now),
  ];
}

/** In the order in which the list shows them. */
export function marksOf(kind: Kind, data: Data, body: string, now: Date): readonly string[] {
  const prose = `${JSON.stringify(data)} ${body}`;
  const isIncomplete = TO_COMPLETE.test(prose) || emptyRecommended(kind, data).length > 0;
  return [
    publication(data, now),
    isRetired(data) ? MARKS.retired : undefined,
    ...agenda(kind, data, now),
    isIncomplete ? MARKS.toComplete : undefined,
    isUnsure(data) || TO_CONFIRM.test(prose) ? MARKS.toConfirm : undefined,
  ].filter((mark) => mark !== undefined);
}
