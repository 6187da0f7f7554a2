/** Writes beside each page what it says as Markdown: `index.md`. Node only. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { stringify } from 'yaml';
import { besideReused } from '~/cache/kept-pages';
import { MARKDOWN_TWIN } from '~/lib/paths';
import { slashed } from '~/lib/slashed';
import { pageMarkdown, partOf, QUICK } from './page-markdown';

const PAGE = 'index.html';

/** What the head of a page tells of it. */
function headOf(html: string): Readonly<Record<string, string>> {
  const $ = load(partOf(html, 'head'), QUICK);
  const told = {
    titre: $('title').text(),
    adresse: $('link[rel=canonical]').attr('href'),
    resume: $('meta[name=description]').attr('content'),
    publiee_le: $('meta[property="article:published_time"]').attr('content'),
    modifiee_le: $('meta[property="article:modified_time"]').attr('content'),
  };
  return Object.fromEntries(
    Object.entries(told).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

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
    const html = readFileSync(path, 'utf8');
    if (!html.includes('type="text/markdown"')) continue;
    const text = `---\n${stringify(headOf(html))}---\n\n${pageMarkdown(html)}`;
    writeFileSync(join(site, twinFile(page)), text);
    written += 1;
  }
  return written;
}
