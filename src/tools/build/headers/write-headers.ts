/** Writes the headers in the built site. Node only. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReused } from '~/cache/kept-pages';
import { slashed } from '~/lib/slashed';
import { REPOSITORY_HOSTS, type RepositoryHost } from '~/lib/repository-host';
import { PAGE_POLICY } from './policies';
import { headersFile } from './headers-file';

const NOT_FOUND = '404.html';
const CHARSET = /<meta charset="?utf-8"?\s*\/?>/iu;

/**
 * `frame-ancestors` has no meaning in a <meta>, and browsers complain about it. Everything a page asks
 * for comes from its own address: nothing to upgrade, and WebKit would, where one tries the site without HTTPS.
 */
const META_POLICY = PAGE_POLICY.replace(/; frame-ancestors 'none'; upgrade-insecure-requests/u, '');

/** Read from the page rather than the environment, so that the two cannot disagree. */
function repositoryHostOf(site: string): RepositoryHost | undefined {
  const path = join(site, 'admin', 'index.html');
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const name = /<html[^>]* data-host="([^"]*)"/u.exec(page)?.[1];
  return REPOSITORY_HOSTS.find((host) => host === name);
}

function writePolicy(site: string): void {
  const page = readFileSync(join(site, NOT_FOUND), 'utf8');
  if (!CHARSET.test(page)) throw new Error(`${NOT_FOUND} : <meta charset> manque.`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${META_POLICY}">`;
  writeFileSync(join(site, NOT_FOUND), page.replace(CHARSET, `$&${meta}`));
}

/**
 * Writes `_headers`, and the policy inside the page of missing addresses: no rule can name those.
 * @param isPreview whether search engines must keep none of the site
 * @throws when that page is missing, or has no charset to put the policy after
 */
export function writeHeaders(site: string, isPreview: boolean): void {
  const files = readdirSync(site, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1))
    .map(slashed)
    .filter((path) => path !== '_headers' && path !== '_redirects');
  // Taken from the last site, it has its policy already.
  if (!isReused(NOT_FOUND)) writePolicy(site);
  writeFileSync(join(site, '_headers'), headersFile(files, repositoryHostOf(site), isPreview));
}
