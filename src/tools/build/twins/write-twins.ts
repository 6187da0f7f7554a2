/** Writes beside each page what it says as Markdown: `index.md`. Node only. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReused } from '~/cache/kept-pages';
import { MARKDOWN_TWIN } from '~/lib/paths';
import { twinOf } from './twin-of';

const PAGE = 'index.html';

/** The name of the twin of a page; undefined when the file has none: a feed, the page of missing addresses. */
export const twinFile = (file: string): string | undefined =>
  file === PAGE || file.endsWith(`/${PAGE}`)
    ? `${file.slice(0, -PAGE.length)}${MARKDOWN_TWIN}`
    : undefined;

/**
 * Of each page that announces one; a page taken from the last site came with its own.
 * @param site folder of the built site
 * @param names of its pages
 */
export function writeTwins(site: string, names: readonly string[]): void {
  for (const name of names) {
    const twin = twinFile(name);
    if (twin === undefined || isReused(name)) continue;
    const text = twinOf(readFileSync(join(site, name), 'utf8'));
    if (text !== undefined) writeFileSync(join(site, twin), text);
  }
}
