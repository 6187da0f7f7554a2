/** What days worked near home spare in a year. Pure; runs in Node and in the browser. */
import type { Coefficients, Range, Trip } from './trip';

export interface Savings {
  /** Days of the year worked near home. */
  readonly days: number;
  readonly kilometres: number;
  readonly hours: Range | undefined;
  /** In litres or kilowatt hours. */
  readonly energy: Range | undefined;
  /** In euros. */
  readonly money: Range | undefined;
  /** In kilograms. */
  readonly co2: Range | undefined;
}

export const exactly = (value: number): Range => ({ low: value, high: value });

/** Nothing when either is not known. */
function times(range: Range | undefined, factor: number | undefined): Range | undefined {
  if (range === undefined || factor === undefined) return undefined;
  return { low: range.low * factor, high: range.high * factor };
}

/** The reader’s own minutes, less the way to the place nearby at the same pace; else the study’s. */
function minutesADay({ minutes, detour, distance }: Trip, known: Coefficients): Range | undefined {
  if (minutes === undefined) return known.minutesADay;
  return exactly(2 * minutes * (1 - detour / distance));
}

/** For 100 km: the reader’s own, else that of the cars which the key figures know. */
function consumptionOf({ mode, consumption }: Trip, known: Coefficients): Range | undefined {
  if (mode === 'autre') return undefined;
  if (consumption !== undefined) return exactly(consumption);
  return mode === 'electricite' ? undefined : known.consumption;
}

/** What the reader’s trip spares; undefined where a coefficient is missing, never a guess. */
export function savingsOf(trip: Trip, known: Coefficients): Savings {
  const days = trip.days * trip.weeks;
  const kilometres = 2 * (trip.distance - trip.detour) * days;
  const energy = times(consumptionOf(trip, known), kilometres / 100);
  return {
    days,
    kilometres,
    hours: times(minutesADay(trip, known), days / 60),
    energy,
    money: times(energy, trip.price),
    co2: trip.mode === 'autre' ? undefined : times(energy, known.emission[trip.mode]),
  };
}

/** Where the place nearby stands on the way to the office, out of 100. */
export const tripShare = ({ detour, distance }: Trip): number =>
  Math.round((100 * detour) / distance);
