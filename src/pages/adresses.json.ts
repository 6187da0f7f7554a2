/** Addresses and titles of the entries, for the page of a missing address. */
import type { APIRoute } from 'astro';
import { everything } from '~/content';
import { hasBareParameter } from '~/lib/address-key';
import type { Address } from '~/lib/nearest';
import { typeset } from '~/lib/typography';
import { entryTitle } from '~/kinds/entry-title';

export const GET: APIRoute = async () => {
  const entries = await everything();
  const pages = entries.map((entry): Address => {
    const former = entry.data.previousUrls.filter(hasBareParameter);
    const { url } = entry;
    return { url, title: typeset(entryTitle(entry)), ...(former.length === 0 ? {} : { former }) };
  });
  return new Response(JSON.stringify(pages), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
