/** Which entries were published lately, noticed as the lists are read: their files do not say it. */
import type { Implementation } from '../decap/backend-methods';
import { versionKeeper } from '../history/version-keeper';

const DAY_MS = 24 * 60 * 60 * 1000;
const RECENT_MS = 30 * DAY_MS;
/** Lists are read one after the other by a search: the repository is asked once for all. */
const KEPT_MS = 5 * 60 * 1000;

/** By what they hold: Decap gives the formats of files no name. */
const recent = new Set<string>();

/** @param source the file, to the letter */
export const isRecentFile = (source: string): boolean => recent.has(source);

async function recentPaths(backend: Implementation, now: Date): Promise<ReadonlySet<string>> {
  const since = new Date(now.getTime() - RECENT_MS);
  try {
    return new Set(await versionKeeper(backend).changedSince('content', since));
  } catch {
    // A list without this filter is better than no list.
    return new Set();
  }
}

/**
 * @param now tells the time
 * @returns the same backend; its lists come once it is known what is recent in them
 */
export function noticeRecent(own: Implementation, now = () => new Date()): Implementation {
  let asked: Promise<ReadonlySet<string>> | undefined;
  let askedAt = 0;
  const paths = (): Promise<ReadonlySet<string>> => {
    const moment = now();
    if (asked === undefined || moment.getTime() - askedAt > KEPT_MS) {
      asked = recentPaths(own, moment);
      askedAt = moment.getTime();
    }
    return asked;
  };
  const noticing =
    (list: Implementation['entriesByFolder']): Implementation['entriesByFolder'] =>
    async (...folder) => {
      const [files, known] = await Promise.all([list(...folder), paths()]);
      for (const { data, file } of files)
        if (data !== null && known.has(file.path)) recent.add(data);
      return files;
    };
  const { allEntriesByFolder } = own;
  const persist = own.persistEntry.bind(own);
  return Object.assign(own, {
    entriesByFolder: noticing(own.entriesByFolder.bind(own)),
    ...(allEntriesByFolder === undefined
      ? {}
      : { allEntriesByFolder: noticing(allEntriesByFolder.bind(own)) }),
    persistEntry: async (...sent: Parameters<Implementation['persistEntry']>) => {
      const result = await persist(...sent);
      for (const { raw } of sent[0].dataFiles) recent.add(raw);
      return result;
    },
  });
}
