/** Contenders take turns on a copy of the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { entryToChange } from './add-entries';
import type { BenchGround } from './bench-ground';
import { cost } from './bench-fixture';
import type { Contender } from './contender';
import type { Measure, Turn } from './kept-measures';
import { takeTurns } from './take-turns';

const SENTENCE = 'Ce lieu rouvre en septembre.';
const PAGES = 400;
let found: BenchGround | undefined;
let changed: readonly string[] = [];
let isCold = false;
const failed: string[] = [];
const measures = new Map<string, Measure>();

const changing: Contender = {
  name: 'changing',
  trial: (ground) => {
    found = ground;
    ground.change();
    isCold = !existsSync(join(ground.site, '.cache'));
    const file = entryToChange(ground.site);
    changed = [join(ground.site, 'content'), ground.articles].map((folder) =>
      readFileSync(join(folder, file), 'utf8'),
    );
    return Promise.resolve({ pages: PAGES, cold: cost(1), changed: cost(1) });
  },
};
const failing: Contender = {
  name: 'failing',
  trial: () => Promise.reject(new Error('no such template')),
};

beforeAll(async () => {
  const names = ['failing', 'changing', 'unknown'];
  const turns = names.map((name): Turn => ({ added: 0, round: 0, name }));
  await takeTurns(0, turns, [changing, failing], {
    starts: () => undefined,
    ends: ({ name }, measure) => {
      measures.set(name, measure);
    },
    fails: ({ name }, error) => {
      failed.push(`${name} ${String(error)}`);
    },
  });
});

describe('turns', () => {
  it('go on after one that fails, which is told', () => {
    expect(failed).toEqual(['failing Error: no such template']);
    expect([...measures.keys()]).toEqual(['changing']);
  });

  it('are each followed by the floor', () => {
    expect(measures.get('changing')?.floor.seconds).toBeGreaterThan(0);
  });

  it('find nothing of a former build', () => {
    expect(isCold).toBe(true);
  });

  it('leave nothing behind', () => {
    expect(found).toBeDefined();
    expect(existsSync(found?.folder ?? '')).toBe(false);
  });
});

it('one edit is one sentence more, in the site and in the plain articles', () => {
  expect(changed).toHaveLength(2);
  for (const text of changed) expect(text).toContain(SENTENCE);
});
