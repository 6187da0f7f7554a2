/** Archives whose bytes come from what they hold, and from nothing else. Runs in Node and in the browser. */
import { zipSync } from 'fflate';

export interface ZippedFile {
  /** With `/` between folders; ASCII, which every system reads alike. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A ZIP has no time zone and writes the hour of the machine: noon of that day is the same on all. */
const noonOf = (day: string): Date => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
};

/**
 * The same files of the same day give the same bytes, in their own order.
 * @param day 'YYYY-MM-DD', that of every file; never before 1980
 */
export const zipOf = (files: readonly ZippedFile[], day: string): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), {
    level: 9,
    mtime: noonOf(day),
  });
