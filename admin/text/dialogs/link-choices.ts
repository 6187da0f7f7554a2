/** What a link may lead to, by what an editor types: a page of the site, or an address. Pure. */
import type { IndexedEntry } from '~/content/editors-index';
import type { Kind } from '~/kinds';
import { mediaName } from '~/markdown/media-names';
import { parseOwnLink } from '~/markdown/link-targets';
import { SITE_LINK } from '~/model/address-forms';
import type { Choice } from './ChoiceField';
import { findEntries, kindLabel } from './find';

/** Nobody reads more. */
const SHOWN = 30;

/** @param key `kind/id` of the entry */
function linkTo(key: string): string {
  return key.startsWith('figures/') ? key.replace('figures/', 'figure:') : `entry:${key}`;
}

/** The entry that a link names, as `kind/id`. */
export function linkedKey(href: string): string | undefined {
  const target = parseOwnLink(href);
  return target?.type === 'entry' ? `${target.kind}/${target.id}` : undefined;
}

const HOST = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#:].*)?$/u;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** The address that is meant, completed as browsers do; undefined when the words are no address. */
export function typedAddress(words: string): string | undefined {
  const typed = words.trim();
  if (/\s/u.test(typed)) return undefined;
  if (/^https?:\/\/[^/]+/iu.test(typed) || /^(?:mailto|tel):.+/iu.test(typed)) return typed;
  if (MAIL.test(typed)) return `mailto:${typed}`;
  if (typed.startsWith('/') && SITE_LINK.test(typed)) return typed;
  return HOST.test(typed) ? `https://${typed}` : undefined;
}

const addressChoice = (href: string): Choice => ({
  href,
  label: href,
  detail: href.startsWith('/') ? 'Adresse du site' : 'Adresse',
});

const ofEntry = (entry: IndexedEntry, isComing: boolean): Choice => ({
  href: linkTo(entry.key),
  label: entry.link.label,
  detail: `${kindLabel(entry)}${isComing ? ', pas encore sur le site' : ''}`,
});

export interface Linkable {
  readonly entries: readonly IndexedEntry[];
  /** Those that are not on the site yet. */
  readonly newcomers: readonly IndexedEntry[];
}

/** @param kind of the entries; with one, no address can be typed */
export function linkChoices(
  { entries, newcomers }: Linkable,
  typed: string,
  kind: Kind | undefined,
): { readonly choices: readonly Choice[]; readonly count: number } {
  const address = kind === undefined ? typedAddress(typed) : undefined;
  const found = address === undefined ? findEntries(entries, typed, kind) : [];
  const shown = found.slice(0, SHOWN).map((entry) => ofEntry(entry, newcomers.includes(entry)));
  return {
    choices: address === undefined ? shown : [addressChoice(address)],
    count: address === undefined ? found.length : 1,
  };
}

/** What a link of the text leads to, told as a choice. */
export function choiceOf(href: string, { entries, newcomers }: Linkable): Choice {
  const key = linkedKey(href);
  const entry = entries.find((one) => one.key === key);
  if (entry !== undefined) return ofEntry(entry, newcomers.includes(entry));
  const document = mediaName(href);
  if (document !== undefined) return { href, label: document, detail: 'Document' };
  return key === undefined
    ? addressChoice(href)
    : { href, label: href, detail: 'Page qui n’est pas sur le site' };
}

/** How many are found, for screen readers and for those who want more. */
export function howMany(count: number): string {
  if (count === 0) return 'Rien ne correspond.';
  if (count > SHOWN) return `${String(count)} pages ; précisez pour voir les autres.`;
  return count === 1 ? '1 choix.' : `${String(count)} pages.`;
}
