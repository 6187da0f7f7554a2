/** A former version of an entry, for the form of today. Pure. */
import { readEntry } from '~/lib/read-entry';

type Data = Readonly<Record<string, unknown>>;

/**
 * Who the entry is, where its readers find it and the day it came on the site do not go back in time:
 * links lead there, other entries may have the addresses that it left, and it was not published twice.
 */
const OF_TODAY = ['id', 'slug', 'previousUrls', 'address', 'published'] as const;

/**
 * @param source the file of the version
 * @param present what the form holds
 * @returns what it would hold: the text among the fields, as `body`
 * @throws when the file cannot be read
 */
export function takenBack(source: string, present: Data): Data {
  const { data, body } = readEntry(source);
  const kept = OF_TODAY.filter((name) => present[name] !== undefined).map(
    (name) => [name, present[name]] as const,
  );
  const others = Object.entries(data).filter(([name]) => !OF_TODAY.some((one) => one === name));
  return { ...Object.fromEntries([...others, ...kept]), body };
}
