/** What two ways of writing an address have in common. Runs in Node and in the browser. Pure. */

/** As it is read; a broken escape (« %E0%A4%A ») is left as it stands. */
export function decodedAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/**
 * What two addresses that a reader, a disk or a host may take for one have in common: letters in
 * either case, and accents in one piece or in two, make no difference.
 */
export const addressKey = (address: string): string => address.normalize('NFC').toLowerCase();

/** The two ways in which a page is asked for. */
export const withOrWithoutSlash = (path: string): readonly string[] => [path, `${path}/`];

/** Of any address, that of the page where it leads: neither what follows `?`, nor its last slash, nor escapes matter. */
export function pageKey(address: string): string {
  const [path = ''] = address.split('?');
  return addressKey(decodedAddress(path)).replace(/\/?$/u, '/');
}

/** Of an address that a page had: `/spip.php?article=12` is not `/spip.php?article=13`. */
export function formerKey(address: string): string {
  const [, query = ''] = address.split('?');
  return [pageKey(address), ...query.split('&').filter(Boolean).sort()].join(' ');
}

/**
 * Whether no rule of Netlify tells this address from others: `/spip.php?article12`, whose parameter has
 * no value. What a rule asks of a parameter is `name=value`.
 */
export const hasBareParameter = (address: string): boolean =>
  /\?(?:.*&)?[^=&]+(?:&|$)/u.test(address);
