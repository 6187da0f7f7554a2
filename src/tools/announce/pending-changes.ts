/** What changed and was not told yet: a build adds to it, `npm run announce` takes from it. Node only. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Announcing } from '~/lib/announcing';
import { changesBetween, type Changes } from './changes-between';

/** The plugin of Netlify knows it by this name too (src/tools/netlify-cache). */
const fileIn = (root: string): string => join(root, '.cache', 'a-annoncer.json');

const NONE: Changes = { pages: [], feeds: [] };

/** @param root of the repository */
export function pendingChanges(root: string): Changes {
  const file = fileIn(root);
  if (!existsSync(file)) return NONE;
  try {
    // Reason for the cast: nobody else writes there.
    return JSON.parse(readFileSync(file, 'utf8')) as Changes;
  } catch {
    // Left half written by a machine that stopped: no reason for a site not to be built.
    return NONE;
  }
}

/** In the place of what was there. */
export function setPending(root: string, { pages, feeds }: Changes): void {
  const file = fileIn(root);
  rmSync(file, { force: true });
  if (pages.length + feeds.length === 0) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ pages, feeds }));
}

/**
 * Adds what changes when a site takes the place of the one in `dist`: one built twice before it is put online has
 * changed by both.
 * @param next folder of the new one
 */
export function addPending(root: string, next: string, { hub, key }: Announcing): void {
  const former = join(root, 'dist');
  if ((hub === undefined && key === undefined) || !existsSync(former)) return;
  const before = pendingChanges(root);
  const { pages, feeds } = changesBetween(former, next);
  setPending(root, {
    pages: key === undefined ? [] : [...new Set([...before.pages, ...pages])],
    feeds: hub === undefined ? [] : [...new Set([...before.feeds, ...feeds])],
  });
}
