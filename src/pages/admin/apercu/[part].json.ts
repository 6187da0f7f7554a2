/** What the editors' preview reads of the site: its public entries, kind by kind, and the rest. */
import type { APIRoute } from 'astro';
import { indexPart, INDEX_PARTS, type IndexPart } from '~/content/editors-index';
import { toDraw } from '~/reuse/to-draw';

export const getStaticPaths = toDraw(() =>
  INDEX_PARTS.map((part) => ({ params: { part }, props: { part } })),
);

export const GET: APIRoute<{ part: IndexPart }> = async ({ props }) =>
  new Response(JSON.stringify(await indexPart(props.part)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
