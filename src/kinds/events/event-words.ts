/** When and where an event is, in words. Pure. */
import { formatRange, formatTime, ofDate } from '~/lib/dates';
import type { Precision } from '~/model/vocabulary';
import { EVENT_STATUSES } from './statuses';

interface When {
  readonly date?: string | undefined;
  readonly endDate?: string | undefined;
  readonly datePrecision: Precision;
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
}

interface Where {
  readonly place?: string | undefined;
  readonly commune?: string | undefined;
}

interface State {
  readonly status: keyof typeof EVENT_STATUSES;
  readonly statusNote?: string | undefined;
}

/** « , de 14 h 30 à 18 h »; nothing when it lasts the day. */
function hoursText({ startTime, endTime }: When): string {
  if (startTime === undefined) return '';
  const from = formatTime(startTime);
  return endTime === undefined ? `, à ${from}` : `, de ${from} à ${formatTime(endTime)}`;
}

/** « du 17 au 18 juin 2015, de 14 h 30 à 18 h » */
export const whenText = (when: When): string =>
  `${formatRange(when.date, when.endDate, when.datePrecision)}${hoursText(when)}`;

/** Place and commune on one line; undefined when neither is known. */
export function whereText({ place, commune }: Where): string | undefined {
  const parts = [place, commune].filter((part) => part !== undefined);
  return parts.length === 0 || (parts.length === 2 && place?.includes(commune ?? '') === true)
    ? place
    : parts.join(', ');
}

/** « Annulé : salle fermée »; undefined for what can be counted on. */
function changeText({ status, statusNote }: State): string | undefined {
  if (status === 'confirmed') return undefined;
  const word = EVENT_STATUSES[status];
  return statusNote === undefined ? word : `${word} : ${statusNote}`;
}

/** « Événement du 14 avril 2026, de 14 h 30 à 18 h. Espace d’essai, Meaux. Reporté : salle fermée. » */
export function eventSentence(event: When & Where & State): string {
  const { date, endDate, datePrecision } = event;
  const isOneDay =
    formatRange(date, endDate, datePrecision) === formatRange(date, undefined, datePrecision);
  const days = isOneDay ? ofDate(date, datePrecision) : formatRange(date, endDate, datePrecision);
  const parts = [`Événement ${days}${hoursText(event)}`, whereText(event), changeText(event)];
  return parts
    .filter((part) => part !== undefined)
    .map((part) => `${part.replace(/\.$/u, '')}.`)
    .join(' ');
}
