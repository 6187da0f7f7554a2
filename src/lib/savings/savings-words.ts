/** The result of the calculator in words, the same in the page and in its script. */
import { typedDecimal } from '~/lib/decimal';
import { rangeText } from './range-text';
import { exactly, type Savings } from './savings';
import { ENERGY_UNITS, type Coefficients, type Range, type Trip } from './trip';

export const RESULTS = {
  kilometres: 'Kilomètres',
  hours: 'Temps',
  energy: 'Carburant ou courant',
  money: 'Argent',
  co2: 'Gaz à effet de serre',
  desk: 'Poste au bureau',
} as const;

export type ResultName = keyof typeof RESULTS;
// Reason for the cast: its keys are the names of the results.
export const RESULT_NAMES = Object.keys(RESULTS) as readonly ResultName[];

/** A result and how it was found; « non compté » when a coefficient is missing, with which. */
export interface ResultLine {
  readonly value: string;
  readonly how: string;
  readonly isMissing?: true;
}

const OFFICE_DAYS = 5;
const NOT_COUNTED = 'Non compté';
const missing = (how: string): ResultLine => ({ value: NOT_COUNTED, how, isMissing: true });
const line = (range: Range, unit: string, how: string): ResultLine => ({
  value: rangeText(range, unit),
  how,
});

function kilometresLine({ days, kilometres }: Savings, trip: Trip): ResultLine {
  const { distance, detour } = trip;
  const each =
    detour === 0
      ? `2 × ${typedDecimal(distance)} km`
      : `2 × (${typedDecimal(distance)} − ${typedDecimal(detour)}) km`;
  const weekly = `${typedDecimal(trip.days)} ${trip.days < 2 ? 'jour' : 'jours'}`;
  return line(
    exactly(kilometres),
    'km',
    `${each} × ${weekly} × ${typedDecimal(trip.weeks)} semaines, soit ${typedDecimal(days)} allers-retours`,
  );
}

function hoursLine({ hours, days }: Savings, trip: Trip, known: Coefficients): ResultLine {
  if (hours === undefined) return missing('Indiquez la durée de votre trajet.');
  const over = `sur ${typedDecimal(days)} ${days < 2 ? 'jour' : 'jours'}`;
  if (trip.minutes !== undefined) {
    const less = trip.detour === 0 ? '' : ', moins le trajet du télécentre à la même allure';
    return line(hours, 'h', `2 × ${typedDecimal(trip.minutes)} min${less}, ${over}`);
  }
  return line(
    hours,
    'h',
    `${rangeText(known.minutesADay ?? { low: 0, high: 0 }, 'min')} par jour selon une étude de 2014, ${over}`,
  );
}

const NO_FACTOR = 'Aucun coefficient sourcé pour ce mode.';

function energyLine({ energy }: Savings, trip: Trip, known: Coefficients): ResultLine {
  if (trip.mode === 'autre') return missing(NO_FACTOR);
  const unit = ENERGY_UNITS[trip.mode];
  if (energy === undefined) {
    return missing(`Indiquez la consommation de votre voiture, en ${unit} aux 100 km.`);
  }
  const rate =
    trip.consumption === undefined && known.consumption !== undefined
      ? rangeText(known.consumption, '', typedDecimal).trim()
      : typedDecimal(trip.consumption ?? 0);
  return line(energy, unit, `${rate} ${unit} aux 100 km`);
}

function moneyLine({ energy, money }: Savings, { price, mode }: Trip): ResultLine {
  if (mode === 'autre') return missing(NO_FACTOR);
  const unit = ENERGY_UNITS[mode];
  if (price === undefined) return missing(`Indiquez ce que vous payez, en euros par ${unit}.`);
  if (energy === undefined || money === undefined) return missing('Il y manque la consommation.');
  return line(money, '€', `${typedDecimal(price)} € par ${unit}`);
}

function co2Line({ energy, co2 }: Savings, { mode }: Trip, known: Coefficients): ResultLine {
  if (mode === 'autre') return missing(NO_FACTOR);
  const factor = known.emission[mode];
  if (factor === undefined) return missing(NO_FACTOR);
  if (energy === undefined || co2 === undefined) return missing('Il y manque la consommation.');
  return line(
    co2,
    'kg de CO2e',
    `${typedDecimal(factor)} kg par ${ENERGY_UNITS[mode]}, amont compris`,
  );
}

/** Of the five days of an office, by one person whose desk waits for them. */
function deskLine({ days }: Trip): ResultLine {
  const taken = Math.round(100 * (1 - days / OFFICE_DAYS));
  return {
    value: `Libre ${typedDecimal(days)} jour${days < 2 ? '' : 's'} sur ${String(OFFICE_DAYS)}`,
    how: `Gardé pour vous seul, il serait occupé ${String(taken)} % de la semaine.`,
  };
}

/** Each result of the trip, in words. */
export function resultLines(
  savings: Savings,
  trip: Trip,
  known: Coefficients,
): Readonly<Record<ResultName, ResultLine>> {
  return {
    kilometres: kilometresLine(savings, trip),
    hours: hoursLine(savings, trip, known),
    energy: energyLine(savings, trip, known),
    money: moneyLine(savings, trip),
    co2: co2Line(savings, trip, known),
    desk: deskLine(trip),
  };
}

const NO_RESULT: ResultLine = { value: '—', how: '' };

/** While a field is wrong: the last result is not this trip’s. */
export const NO_RESULTS: Readonly<Record<ResultName, ResultLine>> = {
  kilometres: NO_RESULT,
  hours: NO_RESULT,
  energy: NO_RESULT,
  money: NO_RESULT,
  co2: NO_RESULT,
  desk: NO_RESULT,
};

/** What is heard when the result changes. */
export function resultSentence(lines: Readonly<Record<ResultName, ResultLine>>): string {
  const { kilometres, hours, energy, money, co2 } = lines;
  const said = [kilometres, hours, energy, money, co2]
    .filter(({ isMissing }) => isMissing !== true)
    .map(({ value }) => value);
  return `En moins par an : ${said.join(', ')}.`;
}
