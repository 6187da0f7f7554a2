/**
 * `npm run compress`, after `npm run build`, for a host that sends compressed files that it finds ready.
 * Netlify compresses by itself, and would publish these for nothing.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '~/cache/folders';
import { compressSite } from './compress-site';

const root = process.cwd();
const site = join(root, 'dist');

const megabytes = (bytes: number): string =>
  `${(bytes / 1e6).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} Mo`;

if (existsSync(join(site, 'index.html'))) {
  const { files, plain, br, gz } = await compressSite(site, cacheFolder(root, 'compressed'));
  console.log(
    `dist : ${String(files)} fichiers, ${megabytes(plain)} ; ${megabytes(br)} en Brotli, ${megabytes(gz)} en gzip.`,
  );
} else {
  console.error('dist ne contient aucun site : lancez d’abord « npm run build ».');
  process.exitCode = 1;
}
