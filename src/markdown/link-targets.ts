/** What the links and images of a Markdown text point to. Runs in Node and in the browser. */
import type { Token } from 'markdown-it';
import { isOurHost } from '~/lib/former-site';
import { legibleText } from '~/lib/forbidden-characters';
import { SITE_LINK } from '~/model/address-forms';
import { closings } from './closings';
import { imageName, mediaName } from './media-names';
import { quantitiesIn } from './quote-figure';
import { siteParser } from './site-parser';
import { attribute } from './token';

export type LinkTarget =
  | {
      readonly type: 'entry';
      readonly kind: string;
      readonly id: string;
      /** By `figure:`: its words quote the figure. */
      readonly isQuote?: true;
      /** Of the link, as they stand in the text. */
      readonly words?: string;
    }
  | { readonly type: 'source'; readonly number: number }
  | { readonly type: 'media'; readonly name: string }
  | { readonly type: 'document'; readonly name: string }
  | { readonly type: 'image-without-text'; readonly name: string }
  /** Of our own form, and naming nothing. */
  | { readonly type: 'invalid'; readonly href: string }
  /** Neither on the web nor on the site. */
  | { readonly type: 'astray'; readonly href: string; readonly words: string }
  /** To a site of our name: this one, or the one before it, whose pages are gone. */
  | { readonly type: 'own-host'; readonly href: string; readonly words: string }
  /** By its address, and not by the name of an entry. */
  | { readonly type: 'page'; readonly path: string; readonly words: string }
  /** That a reader can neither see nor follow. */
  | { readonly type: 'wordless'; readonly href: string };

/**
 * Reads our three link forms: `entry:kind/id`, `figure:id` (short for `entry:figures/id`) and
 * `source:number`.
 * @returns undefined for any other address
 */
export function parseOwnLink(
  href: string,
): Extract<LinkTarget, { type: 'entry' | 'source' | 'invalid' }> | undefined {
  const match = /^(entry|figure|source):(.*)$/u.exec(href);
  if (match === null) return undefined;
  const [, scheme, rest = ''] = match;
  if (scheme === 'source' && /^[1-9]\d?$/u.test(rest))
    return { type: 'source', number: Number(rest) };
  if (scheme === 'figure' && /^[a-z0-9-]+$/u.test(rest))
    return { type: 'entry', kind: 'figures', id: rest, isQuote: true };
  const entry = /^([a-z]+)\/([a-z0-9-]+)$/u.exec(rest);
  return scheme === 'entry' && entry?.[1] !== undefined && entry[2] !== undefined
    ? { type: 'entry', kind: entry[1], id: entry[2] }
    : { type: 'invalid', href };
}

/** In French, for an image of a text that says nothing to who cannot see it. */
export const missingImageText = (name: string): string =>
  `l’image ${name} n’a pas de texte de remplacement ; écrivez ![ce qu’elle montre](…)`;

/** In French, for a call to a source that the entry does not have; undefined when it has it. */
export const missingSource = (number: number, sources: number): string | undefined =>
  number >= 1 && number <= sources
    ? undefined
    : `le texte renvoie à la source ${String(number)}, or la fiche en a ${String(sources)}`;

/** In French, for a link of our own form that names nothing. */
export const invalidLink = (href: string): string =>
  `lien « ${href} » : écrivez entry:genre/identifiant, figure:identifiant ou source:numéro`;

type AstrayTarget = Extract<LinkTarget, { type: 'astray' }>;

/** In French, for a link that leads neither to the web nor to the site. */
export const strayLink = ({ href, words }: AstrayTarget): string =>
  `le lien « ${words} » mène à « ${href} », qui n’est ni sur le web ni sur le site ; écrivez une adresse complète (https://…), ou celle d’une page du site (/agenda/)`;

type PageTarget = Extract<LinkTarget, { type: 'page' }>;

/** In French, for an address at which the site has nothing. */
export const deadLink = ({ path, words }: PageTarget): string =>
  `le lien « ${words} » mène à ${path}, où le site n’a rien ; corrigez cette adresse, ou ôtez-le`;

/** In French, for a link without words. */
export const wordlessLink = (href: string): string =>
  `un lien vers ${href} n’a pas de mots ; écrivez-les, ou ôtez-le`;

type OwnHostTarget = Extract<LinkTarget, { type: 'own-host' }>;

/** In French, for a link that names our site as if it were another. */
export const ownHostLink = ({ href, words }: OwnHostTarget): string =>
  `le lien « ${words} » mène à « ${href} » ; pour une page du site, écrivez ${new URL(href).pathname} ; une page de l’ancien site n’est plus en ligne : citez-la parmi les sources`;

/** Whether an address leads where it says: `//a/`, `/../a/` or `a/` would lead somewhere else, `intent:` to a program. */
function isSound(href: string): boolean {
  // A backslash stands for a slash in browsers; the parser has made it %5C.
  if (/^https?:/iu.test(href)) return /^https?:\/\/[^/?#%]+(?:[/?#]|$)/iu.test(href);
  return /^(?:mailto:|tel:|#)/iu.test(href) || SITE_LINK.test(href);
}

type EntryTarget = Extract<LinkTarget, { type: 'entry' }>;

/** In French, for a link to an entry that there is not. */
export const missingEntry = ({ kind, id, words = '' }: EntryTarget): string =>
  `le lien « ${words} » renvoie à « ${kind}/${id} », qui n’existe pas ; menez-le à une autre page, ou ôtez-le`;

/** In French, for a link that quotes a figure and holds another number: which is the figure's? */
export const severalNumbers = ({ isQuote, words = '' }: EntryTarget): string | undefined =>
  isQuote === true && quantitiesIn(words).length > 1
    ? `le lien « ${words} » cite un chiffre et tient un autre nombre ; laissez dans ses mots le seul nombre de ce chiffre`
    : undefined;

const PATH = /^\/[^?#]*/u;

/** @returns undefined for what is on the web, or further in the page */
function linkTarget(href: string, words: string): LinkTarget | undefined {
  if (words.trim() === '') return { type: 'wordless', href };
  const name = mediaName(href);
  if (name !== undefined) return { type: 'document', name };
  const target = parseOwnLink(href);
  if (target !== undefined) return target.type === 'entry' ? { ...target, words } : target;
  if (!isSound(href)) return { type: 'astray', href, words };
  if (isOurHost(href)) return { type: 'own-host', href, words };
  const [path] = PATH.exec(href) ?? [];
  return path === undefined ? undefined : { type: 'page', path, words };
}

/**
 * All that a text points to inside the site, in reading order; web addresses are left out.
 * @param blocks the tokens of the whole text
 */
export function targetsAmong(blocks: readonly Token[]): readonly LinkTarget[] {
  return blocks.flatMap(({ children }) => {
    const tokens = children ?? [];
    const ends = closings(tokens);
    return tokens.flatMap((token, at): readonly LinkTarget[] => {
      if (token.type === 'link_open') {
        const words = tokens.slice(at + 1, ends.get(at)).map(({ content }) => content);
        const target = linkTarget(attribute(token, 'href'), words.join(''));
        return target === undefined ? [] : [target];
      }
      if (token.type !== 'image') return [];
      const name = imageName(attribute(token, 'src'));
      const media: LinkTarget = { type: 'media', name };
      return token.content.trim() === '' ? [media, { type: 'image-without-text', name }] : [media];
    });
  });
}

/** The same, of a text that nobody has read yet. */
export const linkTargets = (markdown: string): readonly LinkTarget[] =>
  targetsAmong(siteParser.parse(legibleText(markdown), {}));
