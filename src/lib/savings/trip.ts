/**
 * The words of the savings calculator: what a reader says of a trip, and what the site knows of cars.
 * Pure; runs in Node and in the browser.
 */

/** From the lowest value to the highest; the same twice when only one is known. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** How one goes to work; the words of the form and of the address. */
export const MODES = {
  essence: 'Voiture à essence',
  gazole: 'Voiture au gazole',
  electricite: 'Voiture électrique',
  autre: 'Train, bus, vélo, covoiturage',
} as const;

export type Mode = keyof typeof MODES;
/** The modes whose energy has an official factor. */
export type Energy = Exclude<Mode, 'autre'>;

/** What the energy of a mode is counted in. */
export const ENERGY_UNITS: Readonly<Record<Energy, string>> = {
  essence: 'L',
  gazole: 'L',
  electricite: 'kWh',
};

/** What the key figures say, none of which is sure to be published. */
export interface Coefficients {
  /** Worked in a year. */
  readonly weeks?: number | undefined;
  /** Minutes saved by a day worked near home. */
  readonly minutesADay?: Range | undefined;
  /** Litres for 100 km. */
  readonly consumption?: Range | undefined;
  /** Kilograms of CO2 equivalent for a litre or a kilowatt hour, from its production on. */
  readonly emission: Readonly<Record<Energy, number | undefined>>;
}

export interface Trip {
  readonly mode: Mode;
  /** In a week, worked at home or in a place nearby. */
  readonly days: number;
  /** Kilometres from home to the office, one way. */
  readonly distance: number;
  /** Kilometres from home to the place nearby, one way; 0 at home. */
  readonly detour: number;
  readonly weeks: number;
  /** From home to the office, one way, by the reader’s own watch. */
  readonly minutes?: number | undefined;
  /** For 100 km, by the reader’s own car. */
  readonly consumption?: number | undefined;
  /** Of a litre or a kilowatt hour, in euros. */
  readonly price?: number | undefined;
}
