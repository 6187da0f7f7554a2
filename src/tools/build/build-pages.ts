/** The pages, made by Astro. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '~/cache/folders';
import { ASTRO_ENV } from './astro-env';

/**
 * Astro believes whatever image it finds in its cache, and writes there in place: each build has one of
 * its own, empty, and what is worth keeping is in ours (src/content/files/image-service.ts).
 * @param settings environment variables that astro.config.mjs and the pages read
 * @throws when Astro fails; it has said why
 */
export function buildPages(root: string, settings: Readonly<Record<string, string>>): void {
  const caches = cacheFolder(root, 'astro');
  mkdirSync(caches, { recursive: true });
  const cache = mkdtempSync(join(caches, 'build-'));
  try {
    const { status } = spawnSync('astro', ['build'], {
      stdio: 'inherit',
      env: { ...process.env, ...settings, ...ASTRO_ENV, IT77_ASTRO_CACHE: cache },
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('Astro n’a pas pu fabriquer les pages.');
  } finally {
    rmSync(cache, { recursive: true, force: true, maxRetries: 5 });
  }
}
