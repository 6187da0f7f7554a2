/** The addresses that readers keep, quote and subscribe to: once public, they answer for ever. Pure. */
import type { StoredEntry } from '~/kinds/entry';
import { formerKey, pageKey } from '~/lib/address-key';
import { isPublic } from '~/lib/is-public';
import { CALENDAR, datasetPath, FEED, FEED_LIST, jsonFeedPath } from '~/lib/paths';
import { DATASETS } from '~/datasets';
import type { FileProblem } from './problem-list';

/** Committed, and kept by `npm run addresses`. */
export const ADDRESS_LIST = 'docs/adresses.txt';

/** What is made from the entries (gatherings, pages of lists, communes) has a parameter, and follows them. */
const LASTING_ROUTE = /^\/(?!(?:admin|404|500|accueil)\/)(?:[a-z0-9-]+\/)*$/u;

/**
 * Those of today, in order: pages of the site, feeds, and entries, withdrawn ones too.
 * @param routes those that the site holds
 */
export function lastingAddresses(
  entries: readonly StoredEntry[],
  routes: readonly string[],
  moment: Date,
): readonly string[] {
  const all = [
    ...routes.filter((route) => LASTING_ROUTE.test(route)),
    ...[FEED, jsonFeedPath(FEED), FEED_LIST, CALENDAR],
    ...DATASETS.map(({ name }) => datasetPath(name)),
    ...entries.filter(({ data }) => isPublic(data, moment)).map(({ url }) => url),
  ];
  return [...new Set(all)].sort();
}

const lost = (address: string): FileProblem => ({
  path: ADDRESS_LIST,
  field: address,
  message: `cette adresse a paru, et ne mènerait plus nulle part. Si la page en a changé, écrivez-la dans « Anciennes adresses » de sa fiche ; si elle ne doit plus paraître, gardez sa fiche en ligne (ni brouillon, ni programmée) et remplissez « Retirer la page ». Pour y renoncer quand même : npm run addresses -- --oublier ${address}`,
});

/**
 * Those that have been public and lead neither to a page, nor to the one that took its place, nor to the
 * notice of a withdrawal.
 * @param known the addresses that have been public, as far as the list has been told
 */
export function lostAddresses(
  known: readonly string[],
  entries: readonly StoredEntry[],
  routes: readonly string[],
  moment: Date,
): readonly FileProblem[] {
  const shown = entries.filter(({ data }) => isPublic(data, moment));
  const led = new Set([
    ...lastingAddresses(entries, routes, moment).map(pageKey),
    ...shown.flatMap(({ data }) => data.previousUrls.map(formerKey)),
  ]);
  return known.filter((address) => !led.has(formerKey(address))).map(lost);
}
