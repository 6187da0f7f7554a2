/**
 * Netlify runs this every quarter of an hour: when something on the site has become due since its
 * last build (a text's hour of publication, an event that is over), it asks for a new build.
 */
import { DUE } from '~/lib/paths';
import { isTimeToBuild } from '~/lib/rebuild';

/**
 * The build publishes an hour, and nothing of what it is for.
 * @throws in French, when the site does not tell
 */
async function nextChange(site: string): Promise<Date | undefined> {
  const address = `${site}${DUE}`;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} répond ${String(answer.status)}`);
  const told: unknown = await answer.json();
  const next = typeof told === 'object' && told !== null && 'next' in told ? told.next : undefined;
  if (next === null) return undefined;
  const instant = new Date(typeof next === 'string' ? next : Number.NaN);
  if (Number.isNaN(instant.getTime())) throw new Error(`${address} ne donne pas de date lisible`);
  return instant;
}

/** @throws in French, when the build is refused; the address of the hook, a secret, is not told */
async function askForBuild(hook: string): Promise<void> {
  const { ok, status } = await fetch(hook, { method: 'POST' });
  if (!ok) throw new Error(`le crochet de fabrication répond ${String(status)}`);
}

/**
 * Reads `URL` (set by Netlify: the site's own address) and `IT77_BUILD_HOOK` (set by hand).
 * @throws in French; Netlify keeps it in the function's log
 */
export default async function publishWhatIsDue(): Promise<Response> {
  const { URL: site, IT77_BUILD_HOOK: hook } = process.env;
  if (site === undefined || hook === undefined) {
    throw new Error(
      'Publication programmée : la variable IT77_BUILD_HOOK manque (voir docs/exploitation.md).',
    );
  }
  try {
    const next = await nextChange(site);
    if (!isTimeToBuild(next, new Date())) return new Response('Rien à publier.');
    await askForBuild(hook);
    console.log(
      `Publication programmée : fabrication demandée (échéance ${next?.toISOString() ?? ''}).`,
    );
    return new Response('Fabrication demandée.');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Publication programmée : échec, ${reason}.`, { cause: error });
  }
}

export const config = { schedule: '*/15 * * * *' };
