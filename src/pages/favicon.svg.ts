/** The mark of the browser's tab. */
import type { APIRoute } from 'astro';
import { icon } from '~/motif';

export const GET: APIRoute = () =>
  new Response(icon(), { headers: { 'Content-Type': 'image/svg+xml' } });
