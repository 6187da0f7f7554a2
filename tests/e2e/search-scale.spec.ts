/** The search at ten thousand entries more, drawn at random: what a first one costs, and whether it answers. */
import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wireSize } from '../../src/tools/build/page-weight';
import { results, told, type } from './search/reader';

const COUNT = 10_000;
const KB = 1024;
const MOST = 300 * KB;
/** Of an answer of the built site. */
const HEADERS = 900;

const site = mkdtempSync(join(tmpdir(), 'it77-search-'));

test.describe.configure({ mode: 'serial', timeout: 240_000 });

test.beforeAll(() => {
  const command = ['--import', 'tsx', 'tests/bench/write-drawn-search.ts', site, String(COUNT)];
  console.log(execFileSync(process.execPath, command, { encoding: 'utf8' }).trim());
});

test.afterAll(() => {
  rmSync(site, { recursive: true, force: true });
});

/** A word of most pages, two of them, a slip. */
for (const words of ['gare', 'bibliothèque rurale', 'conention durable']) {
  test(`at ten thousand entries, a first search, « ${words} », weighs 300 KB at most`, async ({
    page,
  }) => {
    const sent: string[] = [];
    let bytes = 0;
    await page.route('**/pagefind/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      const path = join(site, pathname);
      if (!existsSync(path)) return route.fulfill({ status: 404 });
      const size = HEADERS + wireSize(site, pathname);
      bytes += size;
      sent.push(`${String(size)} ${pathname}`);
      const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
      return route.fulfill({ path, contentType });
    });
    await page.goto('/recherche/');
    await type(page, words);
    expect(await told(page)).toBeGreaterThan(COUNT / 4);
    await expect(results(page)).not.toHaveCount(0);
    console.log(
      `« ${words} » : ${String(Math.round(bytes / KB))} Ko, ${String(sent.length)} requêtes`,
    );
    expect(bytes, sent.join('\n')).toBeLessThanOrEqual(MOST);
  });
}
