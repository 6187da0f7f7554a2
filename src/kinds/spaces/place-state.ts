/** The state of a place, told with the last thing that establishes it. Pure. */
import { formatDate, laterDay } from '~/lib/dates';
import { capitalised } from '~/lib/capitalised';
import type { Precision } from '~/model/vocabulary';
import type { Place } from '~/motif';

type PlaceStatus = Place['status'];

interface Known {
  readonly status: Exclude<PlaceStatus, 'last-seen'>;
  /** The last day on which a source establishes the state. */
  readonly date?: string | undefined;
  readonly datePrecision: Precision;
  /** The day somebody asked the place itself. */
  readonly verifiedOn?: string | undefined;
}

/** A state is that of today for so long. */
const FRESH_MONTHS = 24;

/** As headings and the legend say them. */
export const PLACE_STATES: Readonly<Record<PlaceStatus, string>> = {
  open: 'Ouvert, vérifié',
  'last-seen': 'Vu ouvert, non revérifié',
  planned: 'En projet',
  studied: 'À l’étude',
  unverified: 'À vérifier',
  closed: 'Fermé',
};

const SEEN: Readonly<Record<Exclude<PlaceStatus, 'open'>, string>> = {
  'last-seen': 'vu ouvert',
  planned: 'en projet',
  studied: 'à l’étude',
  unverified: 'cité',
  closed: 'fermé',
};

/** The day of the last evidence, as far as it is known. */
function lastEvidence({ date, datePrecision, verifiedOn }: Known) {
  return verifiedOn !== undefined && verifiedOn >= (date ?? '')
    ? { day: verifiedOn, precision: 'day' as const }
    : { day: date, precision: datePrecision };
}

/** The day from which the state is no longer that of today; undefined when it never was. */
export function staleDay(known: Known): string | undefined {
  const { day } = lastEvidence(known);
  return day === undefined ? undefined : laterDay(day, { months: FRESH_MONTHS });
}

const isFresh = (known: Known, today: string): boolean => (staleDay(known) ?? '') > today;

/** The form it is drawn with: the full disc is for places known to be open of late. */
export const placeStatus = (known: Known, today: string): PlaceStatus =>
  known.status === 'open' && !isFresh(known, today) ? 'last-seen' : known.status;

/** « 2015 » */
export const seenYear = (known: Known): string | undefined =>
  lastEvidence(known).day?.slice(0, 'YYYY'.length);

/** « Vu ouvert en 2015, non revérifié », « Ouvert, vérifié en mars 2026 ». */
export function placeState(known: Known, today: string): string {
  const status = placeStatus(known, today);
  const { day, precision } = lastEvidence(known);
  const isOfLate = isFresh(known, today);
  const shown = isOfLate && precision !== 'year' ? 'month' : 'year';
  const when = day === undefined ? ', sans date' : ` en ${formatDate(day, shown)}`;
  if (status === 'open') return `Ouvert, vérifié${when}`;
  const seen = capitalised(`${SEEN[status]}${when}`);
  return isOfLate || status === 'closed' ? seen : `${seen}, non revérifié`;
}
