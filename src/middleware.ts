/** What a build draws is noted for the next one, which takes from this site what would be the same. */
import { defineMiddleware } from 'astro:middleware';
import { pageFile } from '~/cache/kept-pages';
import { noting } from '~/content/asked';
import { noteDrawn, takenAsItWas } from '~/reuse/taken-pages';

export const onRequest = defineMiddleware(async ({ url, routePattern, props }, next) => {
  if (import.meta.env.DEV) return next();
  const file = pageFile(url.pathname);
  const given = { pattern: routePattern, props };
  // Astro writes no file for an answer without a body: this one is in its place. A route of several pages has taken
  // its own already (reuse/to-draw.ts).
  if (await takenAsItWas(file, given)) return new Response(null);
  const { value, notes } = noting(async () => {
    const response = await next();
    // To the end: a page may ask while its body is read.
    return new Response(await response.arrayBuffer(), response);
  });
  const response = await value;
  await noteDrawn(file, given, notes);
  return response;
});
