/**
 * The one clock of the build. `IT77_NOW` (ISO 8601 with offset) sets it, for tests and rehearsals.
 * @throws when it is no date: nothing would then be public
 */
export function now(): Date {
  const set = process.env['IT77_NOW'];
  if (set === undefined || set === '') return new Date();
  const date = new Date(set);
  if (Number.isNaN(date.getTime())) {
    throw new Error(
      `IT77_NOW : « ${set} » n’est pas une date ; écrivez par exemple 2026-11-24T09:00:00+01:00.`,
    );
  }
  return date;
}
