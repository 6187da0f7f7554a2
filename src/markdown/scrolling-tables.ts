/** Tables scroll by themselves on a narrow screen: each is a named region that the keyboard reaches. */
import type { Token } from 'markdown-it';
import { escapeXml } from '~/lib/plain-text';

/** « Tableau 2 : Ce que dit l’étude », from its rank in the text and the heading above it. */
function tableName(tokens: readonly Token[], index: number): string {
  const before = tokens.slice(0, index);
  const rank = before.filter(({ type }) => type === 'table_open').length + 1;
  const heading = before.findLastIndex(({ type }) => type === 'heading_open');
  const words = heading === -1 ? [] : (tokens[heading + 1]?.children ?? []);
  const title = words.map(({ content }) => content).join('');
  return `Tableau ${rank}${title === '' ? '' : ` : ${title}`}`;
}

/** markdown-it's rule for the start of a table. */
export const openTable = (tokens: readonly Token[], index: number): string =>
  `<div class="table-scroll" tabindex="0" role="region" aria-label="${escapeXml(tableName(tokens, index))}"><table>\n`;

/** markdown-it's rule for its end. */
export const closeTable = (): string => '</table></div>\n';
