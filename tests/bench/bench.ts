/**
 * `npm run bench`: what a build costs with so many entries added, beside the floor (floor.mjs) measured
 * in the same minutes: of two machines, or of a busy one, only these ratios compare.
 * `npm run bench -- 0 1000 10000` says how many.
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
const FLOORS_A_SIDE = 3;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const pagesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  ).length;

function floorsOf(root: string, pages: number): readonly number[] {
  const out = join(root, '.cache', 'floor');
  return Array.from({ length: FLOORS_A_SIDE }, () => {
    rmSync(out, { recursive: true, force: true });
    return measured(root, [FLOOR, join(root, 'content'), out, String(pages)]).seconds;
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
  readonly floor: number;
  readonly cold: Cost;
  readonly changed: Cost;
}

async function rowOf(added: number): Promise<Row> {
  const root = mkdtempSync(join(tmpdir(), 'it77-bench-'));
  try {
    copyFiles(root);
    rmSync(join(root, '.cache'), { recursive: true, force: true });
    await addEntries(root, added);
    const build = (): Cost => measured(root, BUILD);
    const cold = build();
    const pages = pagesIn(join(root, 'dist'));
    const before = floorsOf(root, pages);
    changeOneEntry(root);
    const changed = build();
    const floor = median([...before, ...floorsOf(root, pages)]);
    return { added, pages, floor, cold, changed };
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  }
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const cells = ({ added, pages, floor, cold, changed }: Row): readonly string[] => [
  String(added),
  String(pages),
  floor.toFixed(2),
  cold.seconds.toFixed(1),
  (cold.seconds / floor).toFixed(0),
  changed.seconds.toFixed(1),
  (changed.seconds / floor).toFixed(0),
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
