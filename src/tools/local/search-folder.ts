/**
 * Where the index of the search is while one writes: in the site last built or, before any, in pages made
 * for it, once, when the search is first used. Node only.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '~/cache/folders';
import { PAGE_TABLE } from '~/lib/paths';

const COMMAND = [
  ...['--import', './src/tools/build/astro-first.mjs', '--import', 'tsx'],
  'src/tools/local/index-pages.ts',
];

/** By the last file that is written of it: an index of another form lacks it. */
export const isIndexed = (site: string): boolean => existsSync(join(site, PAGE_TABLE));

async function makeIndex(root: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // Another process: Astro makes pages for readers and for who writes in different ways.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV'),
  );
  const making = spawn(process.execPath, [...COMMAND, folder], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = (): boolean => making.kill();
  process.once('exit', stop);
  await once(making, 'exit');
  process.off('exit', stop);
}

/** @returns a function that gives a folder with `pagefind/`, and may take a minute the first time */
export function searchFolder(root: string): () => Promise<string> {
  const built = join(root, 'dist');
  const folder = cacheFolder(root, 'search');
  const made = join(folder, 'site');
  let making: Promise<void> | undefined;
  return async () => {
    if (isIndexed(built)) return built;
    if (!isIndexed(made)) {
      making ??= makeIndex(root, folder).finally(() => {
        making = undefined;
      });
      await making;
    }
    return made;
  };
}
