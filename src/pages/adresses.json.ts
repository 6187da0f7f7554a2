/** Addresses and titles of the entries, for the page of a missing address. */
import type { APIRoute } from 'astro';
import { everything } from '~/content';
import { typeset } from '~/lib/typography';
import { entryTitle } from '~/kinds/entry-title';

export const GET: APIRoute = async () => {
  const entries = await everything();
  const pages = entries.map((entry) => ({ url: entry.url, title: typeset(entryTitle(entry)) }));
  return new Response(JSON.stringify(pages), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
