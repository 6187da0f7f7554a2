/** Turns `entry:`, `figure:` and `source:` links, and those to documents, into real ones. */
import type { Token } from 'markdown-it';
import { documentLink, documentName, type ResolvedDocument } from './documents';
import { parseOwnLink } from './link-targets';
import { attribute, createToken } from './token';

export interface ResolvedEntry {
  readonly url: string;
  /** Replaces the words of a `figure:` link: the figure's current value and unit. */
  readonly value?: string;
}

interface Resolver {
  readonly entry: (kind: string, id: string) => ResolvedEntry | undefined;
  readonly document: (src: string) => ResolvedDocument | undefined;
  readonly address: (path: string) => string;
}

/** Rewrites the links of a token list, in place. */
export function resolveLinks(tokens: readonly Token[], resolver: Resolver): void {
  for (const token of tokens) {
    if (token.children !== null) token.children = rewrite(token.children, resolver);
  }
}

function rewrite(children: readonly Token[], resolver: Resolver): Token[] {
  const out: Token[] = [];
  for (let index = 0; index < children.length; index += 1) {
    const open = children[index];
    if (open === undefined) continue;
    if (open.type !== 'link_open') {
      out.push(open);
      continue;
    }
    const end = closingIndex(children, index);
    out.push(...rewriteLink(open, children.slice(index + 1, end), resolver));
    index = end;
  }
  return out;
}

function closingIndex(children: readonly Token[], from: number): number {
  const end = children.findIndex((token, index) => index > from && token.type === 'link_close');
  return end === -1 ? children.length : end;
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

function rewriteLink(
  open: Token,
  content: readonly Token[],
  { entry: resolveEntry, document: resolveDocument, address }: Resolver,
): readonly Token[] {
  const href = attribute(open, 'href');
  const name = documentName(href);
  if (name !== undefined) {
    // Not chosen yet, in the CMS: its words stay.
    const found = name === '' ? undefined : resolveDocument(`../medias/${name}`);
    if (found === undefined) return content;
    return documentLink(open, content, name, { ...found, url: address(found.url) });
  }
  const target = parseOwnLink(href);
  if (target === undefined) return link(open, href.startsWith('/') ? address(href) : href, content);
  if (target.type === 'source') {
    open.attrSet('aria-label', `Source ${String(target.number)}`);
    return element('sup', link(open, `#source-${String(target.number)}`, content));
  }
  const entry = target.type === 'entry' ? resolveEntry(target.kind, target.id) : undefined;
  // A page that is not public yet leaves its words without a link.
  if (entry === undefined) return content;
  const words =
    href.startsWith('figure:') && entry.value !== undefined
      ? [createToken('text', '', 0, entry.value)]
      : content;
  return link(open, address(entry.url), words);
}
