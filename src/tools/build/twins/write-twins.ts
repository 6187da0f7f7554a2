/** Writes beside each page what it says as Markdown: `index.md`. Node only. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { besideReused } from '~/cache/kept-pages';
import { MARKDOWN_TWIN } from '~/lib/paths';
import { slashed } from '~/lib/slashed';
import { twinOf } from './twin-of';

const PAGE = 'index.html';

/** The twin of a page, by the names of their files. */
export const twinFile = (page: string): string => page.replace(/[^/]*$/u, MARKDOWN_TWIN);

/**
 * Of each page that announces one.
 * @param site folder of the built site
 * @returns how many were written
 */
export function writeTwins(site: string): number {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(PAGE),
  );
  let written = 0;
  for (const name of pages) {
    const path = join(site, name);
    const page = slashed(name);
    const former = besideReused(page, twinFile(page));
    if (former !== undefined) {
      writeFileSync(join(site, twinFile(page)), former);
      written += 1;
      continue;
    }
    const text = twinOf(readFileSync(path, 'utf8'));
    if (text === undefined) continue;
    writeFileSync(join(site, twinFile(page)), text);
    written += 1;
  }
  return written;
}
