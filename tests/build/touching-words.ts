/** Words that nothing but the style sheet sets apart: without it, one reads « 7 kmRoissy-en-Brie ». */
import type { CheerioAPI } from 'cheerio';

type Contents = ReturnType<ReturnType<CheerioAPI['root']>['contents']>;
type Node = Contents[number];

/** What stays in its line when no style sheet is there. Any other element begins a line, or a cell. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|button|cite|code|data|del|dfn|em|i|img|input|ins|kbd|label|mark|output|q|s|samp|small|span|strong|time|u|var)$/u;

/** Of the word beside them: « 14e », « CO2e », « m2 ». */
const OF_A_WORD = /^su[bp]$/u;

/** Of no line: programs, drawings, and what the browser itself hides until one asks for it. */
const UNREAD = /^(?:script|style|template|noscript|svg)$/u;
const isUnread = (name: string, attributes: object): boolean =>
  UNREAD.test(name) || 'hidden' in attributes || 'popover' in attributes;

/** In no text of a page. */
const BORDER = '\u0000';

/**
 * A word, or the sign that closes one, then a word, or the sign that opens one, and only borders between.
 * Not « l’ » nor « ( » before a link, nor a comma or a space that begins what is only heard: they belong there.
 */
const TOUCHING = new RegExp(
  `[^\\s${BORDER}]*[\\p{L}\\p{N}»).,;:!?…%€°]${BORDER}+[\\p{L}\\p{N}«(][^\\s${BORDER}]*`,
  'gu',
);

/** The words of a page that touch across the border of an inline element, as « km|Roissy-en-Brie ». */
export function touchingWords($: CheerioAPI): readonly string[] {
  function text(node: Node): string {
    if (!('attribs' in node)) return $(node).text();
    if (isUnread(node.name, node.attribs)) return BORDER;
    const inner = node.children.map(text).join('');
    if (OF_A_WORD.test(node.name)) return inner;
    const edge = INLINE.test(node.name) ? BORDER : '\n';
    return `${edge}${inner}${edge}`;
  }
  const words = $('body').contents().toArray().map(text).join('');
  return Array.from(words.matchAll(TOUCHING), ([found]) =>
    found.replace(new RegExp(`${BORDER}+`, 'u'), '|'),
  );
}
