/** The mark for programs that know no SVG. */
import type { APIRoute } from 'astro';
import { icoOfPng } from '~/lib/ico';
import { iconPng } from '~/png/icons';

const SIZE = 32;

export const GET: APIRoute = async () =>
  new Response(icoOfPng(await iconPng(SIZE), SIZE), {
    headers: { 'Content-Type': 'image/x-icon' },
  });
