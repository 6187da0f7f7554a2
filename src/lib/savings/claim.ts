/** What a result announced without its calculation would suppose. Pure; runs in Node and in the browser. */
import { savingsOf } from './savings';
import type { Coefficients, Range, Trip } from './trip';

export interface Claim {
  /** Litres a year. */
  readonly fuel: number;
  /** Tonnes of CO2 equivalent a year. */
  readonly co2: number;
}

export interface ClaimCheck {
  readonly kilometres: number;
  /** Litres that the trip spares. */
  readonly fuel: Range;
  /** Tonnes that the trip spares, from petrol to diesel. */
  readonly co2: Range;
  /** Litres for 100 km that the announced litres suppose. */
  readonly consumption: number;
  /** Tonnes that the announced litres make, from petrol to diesel. */
  readonly co2OfFuel: Range;
  /** Litres that the announced tonnes suppose, from diesel to petrol. */
  readonly fuelOfCo2: Range;
}

const KILOGRAMS = 1000;

/** Nothing when a coefficient is missing. */
export function checkClaim(claim: Claim, trip: Trip, known: Coefficients): ClaimCheck | undefined {
  const { essence, gazole } = known.emission;
  const { kilometres, energy } = savingsOf({ ...trip, mode: 'essence' }, known);
  if (essence === undefined || gazole === undefined || energy === undefined) return undefined;
  return {
    kilometres,
    fuel: energy,
    co2: { low: (energy.low * essence) / KILOGRAMS, high: (energy.high * gazole) / KILOGRAMS },
    consumption: (100 * claim.fuel) / kilometres,
    co2OfFuel: {
      low: (claim.fuel * essence) / KILOGRAMS,
      high: (claim.fuel * gazole) / KILOGRAMS,
    },
    fuelOfCo2: {
      low: (claim.co2 * KILOGRAMS) / gazole,
      high: (claim.co2 * KILOGRAMS) / essence,
    },
  };
}
