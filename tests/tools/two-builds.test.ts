/** Two builds of one copy of the repository at once, over a damaged cache: both end, and the site is whole. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRepository } from './copy';

const copy = copyRepository();
afterAll(copy.remove);
const at = (...path: readonly string[]): string => join(copy.root, ...path);

/** Ends with what was told, or nothing when all went well. */
async function build(): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/tools/build/build.ts'], {
    cwd: copy.root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const told: Buffer[] = [];
  child.stderr.on('data', (bytes: Buffer) => told.push(bytes));
  const ended: readonly unknown[] = await once(child, 'close');
  return ended[0] === 0 ? '' : Buffer.concat(told).toString();
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('two builds at once', () => {
  let ends: readonly string[] = [];
  beforeAll(async () => {
    const cards = at('.cache', 'cards');
    const kept = existsSync(cards) ? readdirSync(cards) : [];
    kept.forEach((name, rank) => {
      const other = kept[(rank + 1) % kept.length] ?? name;
      if (rank % 3 === 0) truncateSync(join(cards, name), 100);
      if (rank % 3 === 1) cpSync(join(cards, other), join(cards, name));
    });
    ends = await Promise.all([build(), build()]);
  }, 900_000);

  it('both end well', () => {
    expect(ends).toEqual(['', '']);
  });

  it('leave a whole site, every page of its map and every card', () => {
    const map = readFileSync(at('dist', 'sitemap-0.xml'), 'utf8');
    const pages = [...map.matchAll(/<loc>https:\/\/[^/]+(\/[^<]*)<\/loc>/gu)].map(
      ([, url]) => url ?? '',
    );
    expect(pages.length).toBeGreaterThan(250);
    const isCut = (url: string): boolean =>
      !readFileSync(at('dist', ...url.split('/'), 'index.html'), 'utf8').includes('</html>');
    expect(pages.filter(isCut)).toEqual([]);
    const cards = filesOf(at('dist', 'cartes'));
    expect(cards.length).toBeGreaterThan(250);
    expect(cards.filter((card) => !readFileSync(card).subarray(-8).includes('IEND'))).toEqual([]);
  });

  it('leave nothing of theirs behind', () => {
    expect(readdirSync(at('.cache', 'builds'))).toEqual([]);
  });
});
