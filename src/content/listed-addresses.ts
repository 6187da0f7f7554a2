/** Addresses and titles of the entries, in parts, for the page of a missing address. */
import { entryTitle } from '~/kinds/entry-title';
import { addressParts } from '~/lib/address-parts';
import type { Address } from '~/lib/nearest';
import { typeset } from '~/lib/typography';
import { everything } from './index';

export async function listedAddresses(): Promise<readonly (readonly Address[])[]> {
  const entries = await everything();
  return addressParts(
    entries.map((entry) => ({ url: entry.url, title: typeset(entryTitle(entry)) })),
  );
}
