/** Whether every public entry has its page in a built site. Node only. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReused, pageFile } from '~/cache/kept-pages';
import { addressKey } from '~/lib/address-key';
import { isPublic } from '~/lib/is-public';
import type { StoredEntry } from '~/kinds/entry';

/** In the page of an entry, and in no list (layouts/Base.astro). */
const ENTRY_MARK = '<meta property="og:type" content="article">';
/** In the page of a withdrawn one. */
const NOTICE_MARK = '<meta name="robots" content="noindex">';

function hasPage(site: string, { data }: StoredEntry, address: string): boolean {
  // The build that made it saw to it.
  if (isReused(pageFile(address))) return true;
  const path = join(site, address, 'index.html');
  if (!existsSync(path)) return false;
  return readFileSync(path, 'utf8').includes(data.retired === undefined ? ENTRY_MARK : NOTICE_MARK);
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
