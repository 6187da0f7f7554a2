/** The mark at the sizes that phones and feed readers ask for. */
import type { APIRoute } from 'astro';
import { iconPng } from '~/png/icons';
import { toDraw } from '~/reuse/to-draw';

/** Apple's devices ask for `/apple-touch-icon.png` unasked: pages do not name it. */
const SIZES = { 'apple-touch-icon': 180, 'icon-144': 144, 'icon-192': 192, 'icon-512': 512 };

export const getStaticPaths = toDraw(() =>
  Object.entries(SIZES).map(([icon, size]) => ({ params: { icon }, props: { size } })),
);

export const GET: APIRoute<{ size: number }> = async ({ props }) =>
  new Response(new Uint8Array(await iconPng(props.size)), {
    headers: { 'Content-Type': 'image/png' },
  });
