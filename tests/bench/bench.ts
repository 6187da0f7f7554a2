/**
 * `npm run bench`: what a build costs with so many entries added, beside the floor (floor.mjs) measured
 * in the same minutes: of two machines, only these ratios compare. Of several rounds, the one that cost
 * least is told: what else the machine does can only add to it.
 * `npm run bench -- 0 1000 10000` says how many entries.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyFiles } from '../tools/copy';
import { addEntries, changeOneEntry } from './add-entries';
import { measured, type Cost } from './measured';

const SIZES = [0, 1000];
const FLOOR = fileURLToPath(new URL('./floor.mjs', import.meta.url));
const ROUNDS = 2;
const FLOORS_A_ROUND = 3;

const least = (costs: readonly Cost[]): Cost => ({
  seconds: Math.min(...costs.map(({ seconds }) => seconds)),
  megabytes: Math.min(...costs.map(({ megabytes }) => megabytes)),
});

const pagesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  ).length;

function floorsOf(root: string, pages: number): readonly Cost[] {
  const out = join(root, 'floor');
  return Array.from({ length: FLOORS_A_ROUND }, () => {
    rmSync(out, { recursive: true, force: true });
    return measured(root, [FLOOR, join(root, 'content'), out, String(pages)]);
  });
}

/** What `npm run build` runs, without npm. Reason for the cast: package.json has this script. */
const BUILD = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } }
).scripts.build
  .split(' ')
  .slice(1);

interface Row {
  readonly added: number;
  readonly pages: number;
  readonly floor: Cost;
  readonly cold: Cost;
  readonly changed: Cost;
}

async function rowOf(added: number): Promise<Row> {
  const root = mkdtempSync(join(tmpdir(), 'it77-bench-'));
  try {
    copyFiles(root);
    await addEntries(root, added);
    const build = (): Cost => measured(root, BUILD);
    const rounds = Array.from({ length: ROUNDS }, () => {
      rmSync(join(root, '.cache'), { recursive: true, force: true });
      const cold = build();
      const floors = floorsOf(root, pagesIn(join(root, 'dist')));
      changeOneEntry(root);
      return { cold, floors, changed: build() };
    });
    return {
      added,
      pages: pagesIn(join(root, 'dist')),
      floor: least(rounds.flatMap(({ floors }) => floors)),
      cold: least(rounds.map(({ cold }) => cold)),
      changed: least(rounds.map(({ changed }) => changed)),
    };
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  }
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const cells = ({ added, pages, floor, cold, changed }: Row): readonly string[] => [
  String(added),
  String(pages),
  floor.seconds.toFixed(2),
  cold.seconds.toFixed(1),
  (cold.seconds / floor.seconds).toFixed(0),
  changed.seconds.toFixed(1),
  (changed.seconds / floor.seconds).toFixed(0),
  Math.max(cold.megabytes, changed.megabytes).toFixed(0),
];

const HEAD = [
  'entries added',
  'pages',
  'floor, CPU s',
  'cold, CPU s',
  'cold / floor',
  'one entry changed, CPU s',
  'changed / floor',
  'memory, MB',
];

const given = process.argv.slice(2).map(Number);
console.log(line(HEAD));
console.log(line(HEAD.map(() => '---:')));
for (const size of given.length === 0 ? SIZES : given) console.log(line(cells(await rowOf(size))));
