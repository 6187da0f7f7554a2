/** Writes beside each page what it says as Markdown: `index.md`. Node only. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReused } from '~/cache/kept-pages';
import { MARKDOWN_TWIN } from '~/lib/paths';
import { slashed } from '~/lib/slashed';
import { twinOf } from './twin-of';

const PAGE = 'index.html';

/** The twin of a page, by the names of their files. */
export const twinFile = (page: string): string => page.replace(/[^/]*$/u, MARKDOWN_TWIN);

/**
 * Of each page that announces one; a page taken from the last site came with its own.
 * @param site folder of the built site
 * @returns how many were written
 */
export function writeTwins(site: string): number {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map(slashed)
    .filter((name) => name.endsWith(PAGE) && !isReused(name));
  let written = 0;
  for (const page of pages) {
    const text = twinOf(readFileSync(join(site, page), 'utf8'));
    if (text === undefined) continue;
    writeFileSync(join(site, twinFile(page)), text);
    written += 1;
  }
  return written;
}
