/** Plain words as Markdown: what the site's parser would read as more gets a backslash. Pure. */

/** In any place. */
const SIGNS =
  /[\\`]|\*(?=\S)|(?<=\S)\*|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])|\](?=[([:])|<(?=[a-z])|&(?=#?[a-z\d]+;)|~(?=~)|(?<=~)~/giu;
/** At the end of words that a link or a mark follows. */
const LAST_SIGN = /[\]!~*_]$/u;
const ANY_SIGN = /[!-/:-@[-`{-~]/gu;

/** At the start of a line: a heading, a quotation, a list, a rule, a table, a fence. */
const AT_START =
  /^(#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|=(?==*\s*$)|\||[-:](?=[-:|\s]*$)|-(?=[-\s|]*$))/u;
const NUMBER_AT_START = /^(\d{1,9})([.)])(?=\s|$)/u;

/** How much is escaped: what must be, or all that could be. */
export type Care = 'enough' | 'thorough';

/**
 * @param words within one line
 * @param isLast whether nothing follows them in their block
 */
export function escapeWords(words: string, care: Care, isLast = true): string {
  if (care === 'thorough') return words.replace(ANY_SIGN, '\\$&');
  const escaped = words.replace(SIGNS, '\\$&');
  return isLast || /\\.$/u.test(escaped) ? escaped : escaped.replace(LAST_SIGN, '\\$&');
}

/** @param line as written, marks included, where a block starts or after a line break */
export const escapeLineStart = (line: string): string =>
  line.replace(AT_START, '\\$1').replace(NUMBER_AT_START, '$1\\$2');
