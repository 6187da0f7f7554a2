/** For the site map: astro.config.mjs imports this file, which has to load without an alias. */
import { absoluteUrl } from '../../site.ts';

const PAGE = 'index.html';

/** The order of the site map, which sorts what it is given, and ten times faster when that is sorted. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** Whole addresses of the pages taken from the last site (reuse/to-draw.ts), of which Astro does not know. */
export const takenAddresses = (): string[] =>
  [...(globalThis.it77Pages?.reused.keys() ?? [])]
    .filter((file) => file.endsWith(PAGE))
    .map((file) => absoluteUrl(`/${file.slice(0, -PAGE.length)}`))
    .sort(compare);
