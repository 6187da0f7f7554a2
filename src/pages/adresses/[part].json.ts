/** Addresses and titles of entries, for the page of a missing address. */
import type { APIRoute } from 'astro';
import { listedAddresses } from '~/content/listed-addresses';
import type { Address } from '~/lib/nearest';
import { toDraw } from '~/reuse/to-draw';

export const getStaticPaths = toDraw(async () =>
  (await listedAddresses()).map((pages, part) => ({
    params: { part: String(part) },
    props: { pages },
  })),
);

export const GET: APIRoute<{ pages: readonly Address[] }> = ({ props }) =>
  new Response(JSON.stringify(props.pages), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
