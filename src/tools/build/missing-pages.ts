/** The last look at a built site: does every public entry have its page? Node only. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressKey } from '~/lib/address-key';
import { isPublic } from '~/lib/publication';
import type { StoredEntry } from '~/kinds/entry';

/** On the page of an entry, and on no list (layouts/Base.astro). */
const OF_AN_ENTRY = '<meta property="og:type" content="article">';
/** On the page of one that was withdrawn. */
const OF_NOBODY = '<meta name="robots" content="noindex">';

function hasPage(site: string, { data }: StoredEntry, address: string): boolean {
  const path = join(site, address, 'index.html');
  if (!existsSync(path)) return false;
  return readFileSync(path, 'utf8').includes(data.retired === undefined ? OF_AN_ENTRY : OF_NOBODY);
}

/**
 * @param site folder of the built site
 * @throws in French, naming the entries that are public and have no page, or share one
 */
export function refuseMissingPages(site: string, entries: readonly StoredEntry[], now: Date): void {
  const taken = new Set<string>();
  const lost = entries
    .filter(({ data }) => isPublic(data, now))
    .filter((entry) => {
      const address = entry.url;
      const isShared = taken.has(addressKey(address));
      taken.add(addressKey(address));
      return isShared || !hasPage(site, entry, address);
    });
  if (lost.length === 0) return;
  const lines = lost.map((entry) => `  ${entry.path} : pas de page à l’adresse ${entry.url}`);
  throw new Error(
    `${['Une page manquerait au site pour chacune de ces fiches :', ...lines].join('\n')}\nDonnez à ces fiches une adresse qui ne soit qu’à elles.`,
  );
}
