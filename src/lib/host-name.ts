/**
 * How a site is named in a text.
 * @param address as an editor wrote it: the rule of the field lets through some that no browser reads
 * @returns its host, such as `www.it77.fr`; the address itself when none can be found in it
 */
export const hostName = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname : address;
