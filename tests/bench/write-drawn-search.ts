/**
 * Writes the search of entries drawn at random, without their pages, and says what that took:
 * node --import tsx tests/bench/write-drawn-search.ts <folder> <how many>
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { engineFiles } from '~/tools/build/search-index/engine-files';
import { searchFiles } from '~/tools/build/search-index/search-files';
import { drawnPages } from './drawn-pages';

const [folder = '', count = ''] = process.argv.slice(2);
const pages = drawnPages(Number(count));
const engine = await engineFiles();
await close();
const start = process.cpuUsage();
for (const [path, content] of searchFiles(pages, engine)) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1e6;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(
  `${count} pages : ${seconds.toFixed(1)} s de calcul, ${megabytes.toFixed(0)} Mo au plus`,
);
