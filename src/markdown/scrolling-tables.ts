/** Tables scroll by themselves on a narrow screen: each is a named region that the keyboard reaches. */
import type { Token } from 'markdown-it';
import { escapeXml } from '~/lib/plain-text';
import { attribute } from './token';

/** « Tableau 2 : Ce que dit l’étude », from its rank in the text and the heading above it; in place. */
export function nameTables(tokens: readonly Token[]): void {
  let rank = 0;
  let title = '';
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      title = (tokens[at + 1]?.children ?? []).map(({ content }) => content).join('');
    }
    if (token.type !== 'table_open') continue;
    rank += 1;
    token.attrSet('aria-label', `Tableau ${rank}${title === '' ? '' : ` : ${title}`}`);
  }
}

/** markdown-it's rule for the start of a table. */
export const openTable = (tokens: readonly Token[], index: number): string => {
  const token = tokens[index];
  const name = token === undefined ? '' : attribute(token, 'aria-label');
  return `<div class="table-scroll" tabindex="0" role="region" aria-label="${escapeXml(name)}"><table>\n`;
};

/** markdown-it's rule for its end. */
export const closeTable = (): string => '</table></div>\n';
