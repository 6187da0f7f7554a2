/**
 * One way of writing Markdown, so that a word changed in the CMS is a line changed in the file. The
 * CMS rewrites a whole text at its first keystroke; this undoes what its dialect does to lists,
 * tables, rules and brackets (measured on decap-cms-widget-markdown 3.13), and gives hand-written
 * texts the same form. The meaning stays. Runs in Node and in the browser.
 */
import { tidyTables } from './tidy-tables';

const FENCE = /^\s*(?:`{3}|~{3})/u;
/** Within a list, it is indented. */
const RULE = /^( {0,3})([-*_])(?:[ \t]*\2){2,}[ \t]*$/u;
const BULLET = /^((?:\s|>)*)[-+](?=\s+\S)/u;
/** A marker and its text: the indentation, then all that stands before the text. */
const ITEM = /^((\s*)(?:\*|\d{1,9}[.)])\s+)\S/u;
/** Numbers other than 1 may not follow a text without a blank line. */
const ITEM_AFTER_TEXT = /^(\s*)(?:\*|1[.)])\s+\S/u;

/** « + 22 % » and « 2012. » at the start of a line are words; Markdown would see lists. */
const PLUS_OF_A_FIGURE = /^((?:\s|>|\*\s)*)\+(?= \d)/u;
const YEAR_AND_STOP = /^((?:\s|>|\*\s)*\d{4})\.(?=\s)/u;

/** `\[1](source:1)` typed in the CMS was meant as a link; `\[…]` needs no backslash. */
const ESCAPED_LINK =
  /(?<=(?<!\\)(?:\\\\)*)\\\[([^\][\n]+)\](?=\((?:source|figure|entry|https?):[^)\s]*\))/gu;
const ESCAPED_BRACKETS = /(?<=(?<!\\)(?:\\\\)*)\\\[([^\][\n\\]*)\](?![([:])/gu;

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

function tidyLine(line: string, before: string | undefined): string {
  const [, indent] = RULE.exec(line) ?? [];
  if (indent !== undefined) return isBlank(before) ? `${indent}---` : line;
  return line
    .replace(PLUS_OF_A_FIGURE, '$1\\+')
    .replace(YEAR_AND_STOP, '$1\\.')
    .replace(BULLET, '$1*')
    .replace(ESCAPED_LINK, '[$1]')
    .replace(ESCAPED_BRACKETS, '[$1]');
}

/** Whether a blank line stands between an item of one line and the next item, or its own sub-list. */
function loosens(before: string | undefined, following: string | undefined): boolean {
  const item = ITEM.exec(before ?? '');
  if (item === null || following === undefined) return false;
  const [, lead = '', indent = ''] = item;
  const after = following.replace(BULLET, '$1*');
  const next = ITEM.exec(after)?.[2];
  if (next === undefined) return false;
  const isSibling = next.length === indent.length && marker(before ?? '') === marker(after);
  const isNested = next.length >= lead.length && ITEM_AFTER_TEXT.test(after);
  return isSibling || isNested;
}

/** '*' or '.' or ')': items of different markers belong to different lists. */
const marker = (item: string): string => item.trimStart().replace(/^\d+/u, '').charAt(0);

/** @param text Markdown; what stands between code fences is left alone */
export function tidyMarkdown(text: string): string {
  const out: string[] = [];
  let inCode = false;
  const lines = text.split(/\r?\n/u);
  lines.forEach((line, index) => {
    if (FENCE.test(line)) inCode = !inCode;
    if (inCode || FENCE.test(line)) out.push(line);
    else if (!isBlank(line)) out.push(tidyLine(line, lines[index - 1]));
    else if (!isBlank(out.at(-1)) && !loosens(out.at(-1), lines[index + 1])) out.push('');
  });
  return tidyTables(out).join('\n');
}
