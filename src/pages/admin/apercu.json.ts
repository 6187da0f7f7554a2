/** The index of public entries and places that the editors' preview reads. */
import type { APIRoute } from 'astro';
import { editorsIndex } from '~/content/editors-index';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await editorsIndex()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
