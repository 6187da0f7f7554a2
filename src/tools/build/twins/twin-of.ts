/** A page as a file of Markdown, what its head tells before what it says. Pure. */
import { load } from 'cheerio';
import { stringify } from 'yaml';
import { pageMarkdown, partOf, QUICK } from './page-markdown';

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

/** @returns undefined for a page that announces none */
export const twinOf = (html: string): string | undefined =>
  html.includes('type="text/markdown"')
    ? `---\n${stringify(headOf(html))}---\n\n${pageMarkdown(html)}`
    : undefined;
