/** Addresses and titles of the entries, in parts, for the page of a missing address. */
import { entryTitle } from '~/kinds/entry-title';
import { hasBareParameter } from '~/lib/address-key';
import { addressParts } from '~/lib/address-parts';
import type { Address } from '~/lib/nearest';
import { typeset } from '~/lib/typography';
import { everything } from './index';

export async function listedAddresses(): Promise<readonly (readonly Address[])[]> {
  const entries = await everything();
  return addressParts(
    entries.map((entry) => {
      const { url } = entry;
      const former = entry.data.previousUrls.filter(hasBareParameter);
      const named = { url, title: typeset(entryTitle(entry)) };
      return former.length === 0 ? named : { ...named, former };
    }),
  );
}
