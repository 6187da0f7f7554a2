/** Turns `entry:`, `figure:` and `source:` links, and those to documents, into real ones. */
import type { Token } from 'markdown-it';
import { NNBSP } from '~/lib/typography';
import { closings } from './closings';
import { defineTerm } from './defined-terms';
import { documentLink, type ResolvedDocument } from './documents';
import { mediaName } from './media-names';
import { parseOwnLink } from './link-targets';
import { noteWords } from './note-words';
import { quoteFigure, type QuotedFigure } from './quote-figure';
import { attribute, createToken } from './token';

export interface ResolvedEntry {
  readonly url: string;
  /** For a `figure:` link, whose number is that of today. */
  readonly quoted?: QuotedFigure;
  /** Of a word of the glossary, where a page has room to give it. */
  readonly definition?: string | undefined;
}

interface Resolver {
  readonly entry: (kind: string, id: string) => ResolvedEntry | undefined;
  readonly document: (src: string) => ResolvedDocument | undefined;
  readonly address: (path: string) => string;
}

/** The words of the glossary that a text has not led to yet are defined there; those of its paragraphs only. */
type IsFirst = (href: string) => boolean;

/** Rewrites the links of a token list, in place. */
export function resolveLinks(tokens: readonly Token[], resolver: Resolver): void {
  const led = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    const isInParagraph = tokens[index - 1]?.type === 'paragraph_open';
    const isFirst: IsFirst = (href) => {
      if (!isInParagraph || led.has(href)) return false;
      led.add(href);
      return true;
    };
    if (token.children !== null) token.children = rewrite(token.children, resolver, isFirst);
  }
}

function rewrite(children: readonly Token[], resolver: Resolver, isFirst: IsFirst): Token[] {
  const out: Token[] = [];
  const ends = closings(children);
  for (let index = 0; index < children.length; index += 1) {
    const open = children[index];
    if (open === undefined) continue;
    if (open.type !== 'link_open') {
      out.push(open);
      continue;
    }
    const end = ends.get(index) ?? children.length;
    if (parseOwnLink(attribute(open, 'href'))?.type === 'source') holdNote(out);
    const content = children.slice(index + 1, end);
    // One by one: the words of one link may be more than a call takes arguments.
    for (const token of rewriteLink(open, content, resolver, isFirst)) out.push(token);
    index = end;
  }
  return out;
}

const element = (tag: string, content: readonly Token[]): Token[] => [
  createToken(`${tag}_open`, tag, 1),
  ...content,
  createToken(`${tag}_close`, tag, -1),
];

function link(open: Token, href: string, content: readonly Token[]): Token[] {
  open.attrSet('href', href);
  return [open, ...content, createToken('link_close', 'a', -1)];
}

function note(open: Token, number: number): readonly Token[] {
  open.attrSet('aria-label', `Source ${String(number)}`);
  const words = [createToken('text', '', 0, noteWords(number))];
  return element('sup', link(open, `#source-${String(number)}`, words));
}

/** What comes before a note is held to it by a thin space. */
function holdNote(out: Token[]): void {
  const before = out.at(-1);
  if (before === undefined) return;
  if (before.type === 'text') before.content = `${before.content.trimEnd()}${NNBSP}`;
  else out.push(createToken('text', '', 0, NNBSP));
}

function rewriteLink(
  open: Token,
  content: readonly Token[],
  { entry: resolveEntry, document: resolveDocument, address }: Resolver,
  isFirst: IsFirst,
): readonly Token[] {
  const href = attribute(open, 'href');
  const name = mediaName(href);
  if (name !== undefined) {
    // Not chosen yet, in the CMS: its words stay.
    const found = name === '' ? undefined : resolveDocument(`../medias/${name}`);
    if (found === undefined) return content;
    return documentLink(open, content, name, { ...found, url: address(found.url) });
  }
  const target = parseOwnLink(href);
  if (target === undefined) return link(open, href.startsWith('/') ? address(href) : href, content);
  if (target.type === 'source') return note(open, target.number);
  const entry = target.type === 'entry' ? resolveEntry(target.kind, target.id) : undefined;
  // A page that is not public yet leaves its words without a link.
  if (entry === undefined) return content;
  const words = content.map((token) => token.content).join('');
  const quote =
    href.startsWith('figure:') && entry.quoted !== undefined
      ? [createToken('text', '', 0, quoteFigure(words, entry.quoted))]
      : content;
  const whole = link(open, address(entry.url), quote);
  return entry.definition !== undefined && target.type === 'entry' && isFirst(href)
    ? defineTerm(whole, words, target.id, entry.definition)
    : whole;
}
