/** Links to entries, as the text holds them: words and `entry:kind/id` or `figure:id`. Pure. */
import { parseOwnLink } from '~/markdown/links';

export interface LinkData {
  readonly words: string;
  readonly href: string;
}

/** What Markdown would read as more than words. */
const MARKS = /[[\]\\*_`~<>!\n]+/gu;

/** Words that a link may hold as they are. */
export const plainWords = (words: string): string =>
  words.replace(MARKS, ' ').replace(/ +/gu, ' ').trim();

/** The form in which the text names an entry. */
export function hrefOf(key: string): string {
  return key.startsWith('figures/') ? key.replace('figures/', 'figure:') : `entry:${key}`;
}

/** The entry that a link names, as `kind/id`. */
export function keyOf(href: string): string | undefined {
  const target = parseOwnLink(href);
  return target?.type === 'entry' ? `${target.kind}/${target.id}` : undefined;
}

export const writeLink = ({ words, href }: LinkData): string => `[${words}](${href})`;

/**
 * What the CMS takes for one of our links when it reads a text. Words with marks of their own stay
 * an ordinary link; so does a link followed by a mark, since the CMS loses a passage in bold or
 * italics that holds nothing but one of its components (measured on decap-cms-widget-markdown 3.13).
 * @param href the addresses that are meant, as the source of an expression
 */
export const linkPattern = (href: string): RegExp =>
  new RegExp(String.raw`^\[([^[\]\\*_\x60~<>!\n]+)\]\((${href})\)(?![*_~])`, 'u');

export const readLink = ([, words = '', href = '']: RegExpExecArray): LinkData => ({ words, href });
