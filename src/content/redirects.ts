/** Netlify's redirections: former addresses, and pages withdrawn from the site. Pure. */
import { decodedAddress } from '~/lib/address-key';
import { GONE_COPIES } from '~/lib/paths';
import { isPublic } from '~/lib/is-public';
import type { StoredEntry } from '~/kinds/entry';

/**
 * What a rule leads from: `/spip.php?article=12` is written `/spip.php article=12`. « Paths are
 * case-sensitive and special characters in paths must be url-encoded »
 * (https://docs.netlify.com/manage/routing/redirects/overview/). A parameter without `=` would be read as
 * no condition at all (netlify/build, packages/redirect-parser/src/line_parser.js): the page of a missing
 * address leads from there (islands/not-found).
 */
function departure(address: string): readonly string[] {
  const [path = '', query = ''] = address.split('?');
  const parameters = query.split('&').filter(Boolean);
  return [
    encodeURI(decodedAddress(path)),
    ...parameters.map((one) => (one.includes('=') ? one : `${one}=`)),
  ];
}

/**
 * One line a former address: `/ancienne/ /nouvelle/ 301`, in the order of the entries. The first rule that
 * fits is obeyed, and one that asks for no parameter fits whatever follows `?`: those that ask for most
 * come first. What is not public yet says nothing, not even of its past.
 */
export function redirectRules(entries: readonly StoredEntry[], now: Date): string {
  return entries
    .filter(({ data }) => isPublic(data, now))
    .flatMap(({ data, url }) => data.previousUrls.map((old) => [departure(old), url] as const))
    .sort(([one], [other]) => other.length - one.length)
    .map(([from, url]) => `${from.join(' ')} ${url} 301\n`)
    .join('');
}

/** Where the second copy of a withdrawn page's notice is kept, which Netlify sends as « 410 Gone ». */
export const goneCopy = (address: string): string => `${GONE_COPIES}${address.slice(1)}`;

/** The addresses of the pages withdrawn from the site that say so, in the order of the entries. */
export const withdrawnAddresses = (entries: readonly StoredEntry[], now: Date): readonly string[] =>
  entries
    .filter(({ data }) => isPublic(data, now) && data.retired !== undefined)
    .map(({ url }) => url);

/**
 * One line a withdrawn page. The notice stands at its address anyway, and any host shows it; on
 * Netlify the `!` makes the rule come before that file, and 410 tells search engines to forget the
 * page. The rule names a copy, since one that leads to its own address is ignored.
 */
export const goneRules = (addresses: readonly string[]): string =>
  addresses.map((address) => `${address} ${goneCopy(address)} 410!\n`).join('');
