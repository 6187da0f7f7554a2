/** The pages, made by Astro. */
import { build } from 'astro';
import { ASTRO_ENV } from './astro-env';

/**
 * Astro believes whatever image it finds in its cache, and writes there in place: each build has one of
 * its own, empty, and what is worth keeping is in ours (src/content/files/image-service.ts).
 * @param cache that of Astro, a folder of this build alone
 * @param settings environment variables that astro.config.mjs and the pages read
 * @throws what Astro says, when it fails
 */
export async function buildPages(
  root: string,
  cache: string,
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  Object.assign(process.env, settings, ASTRO_ENV, { IT77_ASTRO_CACHE: cache });
  try {
    // In this process: the content that was just checked is the one that is built. Of each page, even one that was
    // taken as it is, Astro would print a line.
    await build({ root, logLevel: 'warn' });
  } catch (error) {
    console.error('Astro n’a pas pu fabriquer les pages.');
    throw error;
  }
}
