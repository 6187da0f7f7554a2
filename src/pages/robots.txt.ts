/** Lets every robot in, but for the editors' pages. */
import type { APIRoute } from 'astro';
import { absoluteUrl } from '~/site';

export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nDisallow: /admin/\n\nSitemap: ${absoluteUrl('/sitemap-index.xml')}\n`,
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
