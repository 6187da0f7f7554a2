/** The name of the association, as drawings: it greets editors before they log in. */
import type { APIRoute } from 'astro';
import { wordmark } from '~/motif';
import { SITE } from '~/site';
import { outlines } from '~/png/typesetter';

export const GET: APIRoute = () =>
  new Response(wordmark([SITE.name, 'Rédaction du site'], outlines), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
