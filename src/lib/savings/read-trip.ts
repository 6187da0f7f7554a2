/** From what a reader typed to a trip, or to a sentence a field. Pure; runs in Node and in the browser. */
import { parseDecimal, typedDecimal } from '~/lib/decimal';
import { MODES, type Mode, type Trip } from './trip';
import { TRIP_FIELDS, type NumberField, type TripField } from './trip-fields';

/** What stands in the form or in the address: any text. */
export type Typed = Readonly<Partial<Record<TripField | 'mode', string>>>;

export interface TripReading {
  readonly trip: Trip | undefined;
  /** A sentence for each field that cannot be read. */
  readonly faults: Readonly<Partial<Record<TripField, string>>>;
}

const LONGEST_QUOTED = 20;

function quoted(typed: string): string {
  const signs = Array.from(typed);
  const kept = signs.slice(0, LONGEST_QUOTED).join('');
  return `« ${kept}${signs.length > LONGEST_QUOTED ? '…' : ''} »`;
}

/** The number typed in a field, undefined when left empty, or what is wrong with it. */
function readNumber(typed: string, field: NumberField): number | undefined | { fault: string } {
  const { min, max, unit, example, isOptional } = field;
  const text = typed.trim();
  const such = `par exemple ${typedDecimal(example)}`;
  if (text === '') return isOptional ? undefined : { fault: `Indiquez un nombre, ${such}.` };
  const value = parseDecimal(text);
  if (value === undefined) {
    return { fault: `${quoted(text)} ne se lit pas comme un nombre : écrivez ${such}.` };
  }
  if (value < min || value > max) {
    const bounds = `entre ${typedDecimal(min)} et ${typedDecimal(max)} ${unit}`;
    return { fault: `${quoted(text)} sort de ce que nous savons compter : ${bounds}.` };
  }
  return value;
}

const modeOf = (typed: string | undefined): Mode =>
  typed !== undefined && Object.hasOwn(MODES, typed)
    ? // Reason for the cast: it is one of the keys.
      (typed as Mode)
    : 'essence';

/** Reads the form. Numbers that do not make a trip together have their sentence too. */
export function readTrip(typed: Typed): TripReading {
  const faults: Partial<Record<TripField, string>> = {};
  const number = (name: TripField): number | undefined => {
    const read = readNumber(typed[name] ?? '', TRIP_FIELDS[name]);
    if (typeof read !== 'object') return read;
    faults[name] = read.fault;
    return undefined;
  };
  const days = number('jours');
  const distance = number('distance');
  const weeks = number('semaines');
  const detour = number('lieu') ?? 0;
  const own = {
    minutes: number('minutes'),
    consumption: number('consommation'),
    price: number('prix'),
  };
  if (distance !== undefined && detour >= distance) {
    faults.lieu = 'Le télécentre serait aussi loin que le bureau : aucun kilomètre de moins.';
  }
  const isWhole = days !== undefined && distance !== undefined && weeks !== undefined;
  const trip =
    isWhole && Object.keys(faults).length === 0
      ? { mode: modeOf(typed.mode), days, distance, detour, weeks, ...own }
      : undefined;
  return { trip, faults };
}
