/** The one clock of the build. `IT77_NOW` (ISO 8601 with offset) sets it, for tests and rehearsals. */
export function now(): Date {
  const set = process.env['IT77_NOW'];
  return set === undefined || set === '' ? new Date() : new Date(set);
}
