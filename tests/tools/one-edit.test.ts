/**
 * A build that takes pages of the site before it makes the same files as one that draws them all.
 * `IT77_EDITS=50 npx vitest run --project site tests/tools/one-edit` tries as many rounds of edits.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRepository } from './copy';
import { ownEnv } from './own-env';
import { editAtRandom, randomFrom } from './random-edits';

const ROUNDS = Number(process.env['IT77_EDITS'] ?? 1);
const EDITS_A_ROUND = 6;
const SEED = Number(process.env['IT77_SEED'] ?? 77);

const copy = copyRepository();
afterAll(copy.remove);
const at = (...path: readonly string[]): string => join(copy.root, ...path);

/** One moment, which the quality report tells. */
const env = { ...ownEnv, PUBLIC_DECAP_PROXY: '/api/v1', IT77_NOW: new Date().toISOString() };

const BUILD = [
  '--import',
  './src/tools/build/astro-first.mjs',
  '--import',
  'tsx',
  'src/tools/build/build.ts',
];

/** @returns how many files were taken from the site before */
function build(): number {
  const told = execFileSync(process.execPath, BUILD, {
    cwd: copy.root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  return Number(/(\d+) repris du site précédent/u.exec(told)?.[1]);
}

const drawAnew = (): void => {
  rmSync(at('.cache', 'pages'), { recursive: true });
};

/** Digests of the files of the site, by name. */
function builtFiles(): Readonly<Record<string, string>> {
  const names = readdirSync(at('dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    names
      .sort()
      .map((name) => [
        name.slice(at('dist').length),
        createHash('sha256').update(readFileSync(name)).digest('hex'),
      ]),
  );
}

const PATIENCE_MS = 900_000;

beforeAll(() => {
  // Pages may go here without a word.
  rmSync(at('docs', 'adresses.txt'));
  // The site of this repository, made just before by the tests, spares a build.
  const made = ['dist', join('.cache', 'pages')];
  if (made.every((folder) => existsSync(folder))) {
    for (const folder of made) cpSync(folder, at(folder), { recursive: true });
  } else build();
}, PATIENCE_MS);

it(
  'nothing changed: nearly all is taken as it was, but a page that is no more what was made',
  () => {
    const page = at('dist', 'contact', 'index.html');
    const sound = readFileSync(page, 'utf8');
    writeFileSync(page, sound.replace('Contact', 'Autre chose'));
    const reused = build();
    expect(readFileSync(page, 'utf8')).toBe(sound);
    expect(reused).toBeGreaterThan(Object.keys(builtFiles()).length * 0.5);
  },
  PATIENCE_MS,
);

describe.each(Array.from({ length: ROUNDS }, (_, round) => round + SEED))(
  'edits of seed %i',
  (seed) => {
    it(
      'give the same files, taken or drawn',
      () => {
        const done = editAtRandom(copy.root, EDITS_A_ROUND, randomFrom(seed));
        const reused = build();
        const taken = builtFiles();
        drawAnew();
        expect(build()).toBe(0);
        expect({ done, files: taken }).toEqual({ done, files: builtFiles() });
        expect(reused).toBeGreaterThan(0);
      },
      PATIENCE_MS,
    );
  },
);
