/** Links to entries as the text holds them: words, and `entry:kind/id` or `figure:id`. Pure. */
import { parseOwnLink } from '~/markdown/link-targets';

export interface LinkData {
  readonly words: string;
  readonly href: string;
}

/** What Markdown would read as more than words. */
const MARKS = /[[\]\\*_`~<>!\n]+/gu;

/** Words that a link can hold as they are. */
export const plainWords = (words: string): string =>
  words.replace(MARKS, ' ').replace(/ +/gu, ' ').trim();

/** @param key `kind/id` of the entry */
export function linkTo(key: string): string {
  return key.startsWith('figures/') ? key.replace('figures/', 'figure:') : `entry:${key}`;
}

/** The entry that a link names, as `kind/id`. */
export function linkedKey(href: string): string | undefined {
  const target = parseOwnLink(href);
  return target?.type === 'entry' ? `${target.kind}/${target.id}` : undefined;
}

export const writeLink = ({ words, href }: LinkData): string => `[${words}](${href})`;

/**
 * What Decap reads as one of our links. A link stays an ordinary one when its words hold marks, or when a
 * mark follows it: Decap loses a bold or italic passage that holds nothing but one of its components
 * (measured on decap-cms-widget-markdown 3.13).
 * @param href the source of a regular expression for the addresses
 */
export const linkPattern = (href: string): RegExp =>
  new RegExp(String.raw`^\[([^[\]\\*_\x60~<>!\n]+)\]\((${href})\)(?![*_~])`, 'u');

export const readLink = ([, words = '', href = '']: RegExpExecArray): LinkData => ({ words, href });
