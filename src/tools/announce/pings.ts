/** Tells a WebSub hub and IndexNow what changed; whatever they answer, nothing here throws. Node only. */
import { INDEXNOW_KEY } from '~/lib/paths';
import { absoluteUrl, SITE } from '~/site';

/** Who has not answered by then is not waited for. */
const PATIENCE_MS = 15_000;

const FORM = 'application/x-www-form-urlencoded';
const JSON_TEXT = 'application/json; charset=utf-8';

/** What IndexNow takes at once. */
const MOST = 10_000;

/** What was not taken, and why, in French; undefined when all was. */
export interface Refusal {
  readonly left: readonly string[];
  readonly reason: string;
}

const IN_WORDS: Readonly<Record<number, string>> = {
  403: `la clé n’est pas celle du fichier ${absoluteUrl(INDEXNOW_KEY)}`,
  422: 'les adresses ne sont pas celles du site de cette clé',
  429: 'trop de demandes en peu de temps',
};

/** @returns why it was not taken, in French */
async function refusalOf(url: string, type: string, body: string): Promise<string | undefined> {
  try {
    const { ok, status } = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const words = IN_WORDS[status];
    return ok ? undefined : `répond ${String(status)}${words === undefined ? '' : ` (${words})`}`;
  } catch {
    return 'ne répond pas';
  }
}

/** One after the other, until one is refused: a hub that does not answer is not asked fifty times. */
async function each<T extends readonly string[]>(
  parts: readonly T[],
  refused: (part: T) => Promise<string | undefined>,
): Promise<Refusal | undefined> {
  for (const [rank, part] of parts.entries()) {
    const reason = await refused(part);
    if (reason !== undefined) return { left: parts.slice(rank).flat(), reason };
  }
  return undefined;
}

/** The address of the feed is given under both names that hubs know. */
export const tellHub = (hub: string, feeds: readonly string[]): Promise<Refusal | undefined> =>
  each(
    feeds.map((feed) => [feed] as const),
    ([feed]) => {
      const told = { 'hub.mode': 'publish', 'hub.url': feed, 'hub.topic': feed };
      return refusalOf(hub, FORM, new URLSearchParams(told).toString());
    },
  );

/** @param engines where IndexNow is told, which hands it on to the engines that take part */
export function tellEngines(
  engines: string,
  key: string,
  pages: readonly string[],
): Promise<Refusal | undefined> {
  const parts = Array.from({ length: Math.ceil(pages.length / MOST) }, (_, rank) =>
    pages.slice(rank * MOST, (rank + 1) * MOST),
  );
  const { host } = new URL(SITE.url);
  return each(parts, (urlList) =>
    refusalOf(
      engines,
      JSON_TEXT,
      JSON.stringify({ host, key, keyLocation: absoluteUrl(INDEXNOW_KEY), urlList }),
    ),
  );
}
