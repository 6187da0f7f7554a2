/** Netlify's redirections, written in the built site. Node only. */
import { cpSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StoredEntry } from '~/kinds/entry';
import { goneCopy, goneRules, redirectRules, withdrawnAddresses } from '~/content/redirects';

const pageAt = (site: string, address: string): string => join(site, address, 'index.html');

/**
 * Writes `_redirects`, and the copy of each withdrawn page that its rule sends.
 * @throws when a withdrawn page is not in the site
 */
export function writeRedirects(site: string, entries: readonly StoredEntry[], now: Date): void {
  const withdrawn = withdrawnAddresses(entries, now);
  for (const address of withdrawn) {
    const copy = pageAt(site, goneCopy(address));
    cpSync(dirname(pageAt(site, address)), dirname(copy), { recursive: true });
  }
  writeFileSync(join(site, '_redirects'), goneRules(withdrawn) + redirectRules(entries, now));
}
