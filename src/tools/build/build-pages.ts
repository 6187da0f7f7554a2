/** The pages, made by Astro. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { cacheFolder } from '~/cache/folders';
import { ASTRO_ENV } from './astro-env';

/**
 * Astro believes whatever image it finds in its cache, and writes there in place: each build has one of
 * its own, empty, and what is worth keeping is in ours (src/content/files/image-service.ts).
 * @param settings environment variables that astro.config.mjs and the pages read
 * @throws what Astro says, when it fails
 */
export async function buildPages(
  root: string,
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  const caches = cacheFolder(root, 'astro');
  mkdirSync(caches, { recursive: true });
  const cache = mkdtempSync(join(caches, 'build-'));
  try {
    Object.assign(process.env, settings, ASTRO_ENV, { IT77_ASTRO_CACHE: cache });
    // In this process: the content that was just checked is the one that is built.
    await build({ root });
  } finally {
    await rm(cache, { recursive: true, force: true, maxRetries: 5 });
  }
}
