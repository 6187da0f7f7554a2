/** A new entry starts with the day it is in Paris, whatever the clock of the computer. Browser only. */
import { todayInParis } from '~/lib/dates';
import { TODAY } from '~/model/decap-field';

/**
 * Called by the mended Decap as it empties a form (decap/bundle/starts-today.ts): its own fields would set
 * the day once they are drawn, and an untouched form would count as unsaved work.
 */
export function withToday(
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const today = todayInParis(new Date());
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value === TODAY ? today : value]),
  );
}
