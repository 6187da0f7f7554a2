/**
 * Builds killed at all their moments, as by a host that gives up: the site of before stays, to the byte, and the
 * next build is whole. A few in `npm test`; `npm run test:kills` makes thirty.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsItem } from '~/content/read/temporary-content';
import { copyRepository } from './copy';
import { folderDigest } from './folder-digest';
import { mappedPages } from './mapped-pages';
import { ownEnv } from './own-env';
import { isThorough } from './kills/kill-length';

const copy = copyRepository();
afterAll(copy.remove);
const at = (...path: readonly string[]): string => join(copy.root, ...path);

const KILLER = new URL('./kills/kill-at-write.mjs', import.meta.url).href;

const A_FEW: readonly string[] = ['file 300', 'line 13'];
/** The beginning and the end of all its steps, then half of a file of each hundred. */
const THIRTY: readonly string[] = [
  ...Array.from({ length: 14 }, (_, rank) => `line ${String(rank + 1)}`),
  ...Array.from({ length: 16 }, (_, rank) => `file ${String(1 + rank * 100)}`),
];

interface Ending {
  readonly isKilled: boolean;
  /** The last line that it printed. */
  readonly last: string;
}

/** @param moment of the write that it does not survive */
async function build(moment = 'none'): Promise<Ending> {
  const program = ['--import', 'tsx', '--import', KILLER, 'src/tools/build/build.ts'];
  const child = spawn(process.execPath, program, {
    cwd: copy.root,
    // A group of its own, which dies whole.
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...ownEnv, PUBLIC_DECAP_PROXY: '/api/v1', IT77_LAST_WRITE: moment },
  });
  const [said, ended] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return { isKilled: ended[1] === 'SIGKILL', last: said.trimEnd().split('\n').at(-1) ?? '' };
}

const NEW_PAGE = at('dist', 'actualites', 'essai-de-coupure', 'index.html');

describe.skipIf(process.platform === 'win32')('builds that are killed', () => {
  let before = '';
  beforeAll(() => {
    cpSync('dist', at('dist'), { recursive: true });
    before = folderDigest(at('dist'));
    writeFileSync(
      at('content', 'news', 'essai-de-coupure.md'),
      newsItem({ id: 'essai-de-coupure' }),
    );
  });

  it.each(isThorough ? THIRTY : A_FEW)(
    'leave the site of before, to the byte: at %s',
    async (moment) => {
      const { isKilled, last } = await build(moment);
      console.log(`Fabrication tuée : ${moment}, après « ${last.trim()} ».`);
      expect(isKilled).toBe(true);
      expect(folderDigest(at('dist'))).toBe(before);
    },
    600_000,
  );

  it('let the next one be whole', async () => {
    const { isKilled, last } = await build();
    expect([isKilled, last]).toEqual([false, expect.stringMatching(/^dist : \d+ pages/u)]);
    const { pages, cut } = mappedPages(at('dist'));
    expect(pages.length).toBeGreaterThan(250);
    expect(cut).toEqual([]);
    expect(readFileSync(NEW_PAGE, 'utf8')).toContain('</html>');
  }, 600_000);
});
