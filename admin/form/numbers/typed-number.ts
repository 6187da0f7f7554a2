/** A number as its field holds it, and what is wrong with it. Pure. */
import { parseDecimal, typedDecimal } from '~/lib/decimal';

/** What a field asks of its number. */
export interface NumberLimits {
  readonly label: string;
  readonly isInteger: boolean;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** What is kept of what was typed; words that are no number stay, for the editor to mend. */
export const keptNumber = (typed: string): number | string =>
  parseDecimal(typed) ?? (typed.trim() === '' ? '' : typed);

/** @param typed what the field shows now, kept as long as it means the value: « 48, » on its way to « 48,5 » */
export function shownNumber(value: unknown, typed: string): string {
  if (keptNumber(typed) === value) return typed;
  if (typeof value === 'number') return typedDecimal(value);
  return typeof value === 'string' ? value : '';
}

const range = ({ min, max }: NumberLimits): string => {
  if (min === undefined) return `au plus ${String(max)}`;
  return max === undefined ? `au moins ${String(min)}` : `entre ${String(min)} et ${String(max)}`;
};

/** In French, with the remedy; undefined when nothing is wrong, or nothing is written. */
export function numberObjection(value: unknown, limits: NumberLimits): string | undefined {
  const { label, isInteger, min = -Infinity, max = Infinity } = limits;
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'number') {
    const typed = typeof value === 'string' ? value : JSON.stringify(value);
    return `« ${label} » : « ${typed} » n’est pas un nombre ; écrivez par exemple ${isInteger ? '12' : '48,5412'}.`;
  }
  if (isInteger && !Number.isInteger(value)) return `« ${label} » : écrivez un nombre entier.`;
  return value < min || value > max ? `« ${label} » : ${range(limits)}.` : undefined;
}
