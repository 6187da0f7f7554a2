/**
 * Two builds of one copy of the repository at once, over a damaged cache: one waits, both end, and the site is whole. It is
 * the one of `dist`, made before in another folder, on another day and in another time zone.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesBetween } from '~/tools/announce/changes-between';
import { copyRepository } from './copy';
import { mappedPages } from './mapped-pages';
import { ownEnv } from './own-env';

const copy = copyRepository();
afterAll(copy.remove);
const at = (...path: readonly string[]): string => join(copy.root, ...path);

const DAY_MS = 86_400_000;
const DIST = join(process.cwd(), 'dist');

/** What depends on the day does not change before that: places that age, events that begin. */
function lastMomentAlike(): Date {
  const due = readFileSync(join(DIST, 'echeance.json'), 'utf8');
  // Reason for the cast: the build writes it.
  const { next } = JSON.parse(due) as { readonly next?: unknown };
  const change = typeof next === 'string' ? Date.parse(next) : Infinity;
  return new Date(Math.min(Date.now() + 8 * DAY_MS, change - 1));
}
const later = lastMomentAlike().toISOString();

/** Pages that say the day on which they were made. */
const CLOCK_PAGES = ['admin/qualite', 'agenda', 'eco-conception'].flatMap((page) => [
  join(page, 'index.html'),
  join(page, 'index.md'),
]);

interface End {
  /** Nothing when all went well. */
  readonly failure: string;
  readonly told: string;
}

async function build(): Promise<End> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/tools/build/build.ts'], {
    cwd: copy.root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...ownEnv,
      PUBLIC_DECAP_PROXY: '/api/v1',
      TZ: 'Pacific/Kiritimati',
      IT77_NOW: later,
    },
  });
  const [told, failed]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (bytes: Buffer) => told.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => failed.push(bytes));
  const ended: readonly unknown[] = await once(child, 'close');
  return {
    failure: ended[0] === 0 ? '' : Buffer.concat(failed).toString(),
    told: Buffer.concat(told).toString(),
  };
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('two builds at once', () => {
  let ends: readonly End[] = [];
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

  it('both end well, one after the other', () => {
    expect(ends.map(({ failure }) => failure)).toEqual(['', '']);
    const waited = ends.filter(({ told }) => told.includes('Une autre fabrication est en cours'));
    expect(waited).toHaveLength(1);
  });

  it('leave a whole site, every page of its map and every card', () => {
    const { pages, cut } = mappedPages(at('dist'));
    expect(pages.length).toBeGreaterThan(250);
    expect(cut).toEqual([]);
    const cards = filesOf(at('dist', 'cartes'));
    expect(cards.length).toBeGreaterThan(250);
    expect(cards.filter((card) => !readFileSync(card).subarray(-8).includes('IEND'))).toEqual([]);
  });

  it('leave the bytes of the site made in another folder, another day and another zone, but in pages that say the day', () => {
    const named = (root: string): readonly string[] =>
      filesOf(root)
        .map((path) => path.slice(root.length + 1))
        .sort();
    expect(named(at('dist'))).toEqual(named(DIST));
    const differing = named(DIST).filter(
      (name) => !readFileSync(join(DIST, name)).equals(readFileSync(at('dist', name))),
    );
    expect(differing.filter((name) => !CLOCK_PAGES.includes(name))).toEqual([]);
  });

  it('leave nothing to announce: the day on which a site was made is no change', () => {
    expect(changesBetween(DIST, at('dist'))).toEqual({ pages: [], feeds: [] });
  });

  it('leave nothing of theirs behind', () => {
    expect(readdirSync(at('.cache', 'builds'))).toEqual([]);
  });
});
