/** A Markdown text without its marks, for what is read or pasted where there is no markup. Pure. */
import type { Token } from 'markdown-it';
import { legibleText } from '~/lib/forbidden-characters';
import { typeset } from '~/lib/typography';
import { resolveLinks, type ResolvedEntry } from './own-links';
import { siteParser } from './site-parser';
import { attribute } from './token';

/** Words, breaks, and where an address of the web leads; calls to sources have nothing to call here. */
function lineOf(children: readonly Token[]): string {
  let line = '';
  let href = '';
  let isNote = false;
  for (const token of children) {
    if (token.type === 'sup_open') isNote = true;
    else if (token.type === 'sup_close') isNote = false;
    else if (isNote) continue;
    else if (token.type === 'softbreak') line += ' ';
    else if (token.type === 'hardbreak') line += '\n';
    else if (token.type === 'link_open') href = attribute(token, 'href');
    else if (token.type === 'link_close') line += /^https?:/u.test(href) ? ` (${href})` : '';
    else if (token.type !== 'image') line += token.content;
  }
  return line.replaceAll(/(?<!\s)\s+(?=[.,]|$)/gu, '').trim();
}

const MARKS: Readonly<Record<string, string>> = { '*': '– ', '-': '– ', '+': '– ' };

/** What begins the line of an item: « – », « 2. ». */
const itemMark = ({ markup, info }: Token): string => MARKS[markup] ?? `${info}. `;

/**
 * Paragraphs apart by an empty line, items one a line, cells of a table apart by a bar.
 * @param resolveEntry the value of a figure that the text quotes; links inside the site leave their words
 */
export function markdownAsText(
  markdown: string,
  resolveEntry: (kind: string, id: string) => ResolvedEntry | undefined,
): string {
  const tokens = siteParser.parse(legibleText(markdown), {});
  resolveLinks(tokens, {
    entry: resolveEntry,
    document: () => undefined,
    address: (path) => path,
  });
  let out = '';
  let mark = '';
  let bar = '';
  for (const token of tokens) {
    const { type, content, children } = token;
    if (type === 'list_item_open') mark = itemMark(token);
    else if (type === 'inline') {
      out += mark + typeset(lineOf(children ?? []));
      mark = '';
    } else if (type === 'fence' || type === 'code_block') out += `${content}\n`;
    else if (type === 'paragraph_close') out += token.hidden ? '\n' : '\n\n';
    else if (type === 'tr_open') bar = '';
    else if (/^(?:td|th)_open$/u.test(type)) {
      out += bar;
      bar = ' | ';
    } else if (type === 'tr_close') out += '\n';
    else if (/^(?:heading|table|(?:bullet|ordered)_list)_close$/u.test(type)) out += '\n\n';
  }
  return out.replaceAll(/\n{3,}/gu, '\n\n').trim();
}
