/** The association's former site: it had the name of this one, and its pages are gone. Pure. */

const OUR_HOST = /^(?:www\.)?it77\.fr$/u;

/** Whether an address, as an editor wrote it, is one of a site of our name. */
export const isOurHost = (address: string): boolean =>
  URL.canParse(address) && OUR_HOST.test(new URL(address).hostname);

/** Where the Web archive tells the copies that it kept of a page. */
export const archiveSearch = (address: string): string =>
  `https://web.archive.org/web/*/${address}`;
