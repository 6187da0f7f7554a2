/** Plain words as Markdown. Pure. */

/** Marks anywhere, but for an underscore within a word. */
const ANYWHERE = /[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What would start a heading, a quotation, a list, a rule or a table at the start of a line. */
const AT_START = /^(#{1,6}(?= )|[>+=~|-])/u;
const NUMBER_AT_START = /^(\d{1,9})([.)])(?= |$)/u;

/** @param words one line, which may start a paragraph */
export const escapeMarkdown = (words: string): string =>
  words.replace(ANYWHERE, '\\$&').replace(AT_START, '\\$1').replace(NUMBER_AT_START, '$1\\$2');
