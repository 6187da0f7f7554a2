/** An address that a page leaves keeps leading to it. Pure. */
import { addressOf, type Filed } from '~/kinds/entry';

const addressesIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/**
 * @param entry as it is about to be saved
 * @param left addresses it had while it was public, the present one perhaps among them
 * @returns its fields, the addresses it left among the former ones, the present one never
 */
export function keepFormer(entry: Filed, left: readonly string[]): Filed['fields'] {
  const present = addressOf(entry);
  const known = addressesIn(entry.fields['previousUrls']);
  const all = new Set([...known, ...left]);
  all.delete(present);
  // As typed when nothing was left: an unfinished line is for the checks to speak about.
  if (all.size === known.length && !known.includes(present)) return entry.fields;
  return { ...entry.fields, previousUrls: [...all] };
}
