/**
 * `npm run bench`: what a build of our site costs beside the floor (floor.mjs) and beside other generators
 * that make a plainer site of the same texts (peers/README.md), in the same minutes: of two machines, only ratios compare.
 * `-- --quick` in less than five minutes; `-- 0 300 --rounds 2 --write` says how many entries are added, how often
 * each is measured, and that docs/ shall tell it, as the whole benchmark does. Interrupted, it goes on where it was.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { availablePeers } from './available-peers';
import { benchGround, type BenchGround } from './bench-ground';
import { benchOptions } from './bench-options';
import { benchWords, writeBench } from './bench-report';
import type { Contender } from './contender';
import {
  forgetMeasures,
  isSameTurn,
  keepMeasures,
  recallMeasures,
  turnsOf,
  type DoneTurn,
} from './kept-measures';
import { measured, type Cost } from './measured';
import { OUR_SITE } from './our-site';
import { peerContender } from './peer-contender';

const FLOOR = fileURLToPath(new URL('./floor.mjs', import.meta.url));
const KEPT = resolve('.cache', 'bench');

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { encoding: 'utf8' }).trim();

const floorOf = ({ folder, articles }: BenchGround, pages: number): Promise<Cost> => {
  const out = join(folder, 'floor');
  rmSync(out, { recursive: true, force: true });
  return measured(folder, [process.execPath, FLOOR, articles, out, String(pages)]);
};

const load = loadavg()
  .map((value) => value.toFixed(1))
  .join(' ');
const { sizes, rounds, isWritten } = benchOptions(process.argv.slice(2));
const { peers, absent } = availablePeers(KEPT);
const contenders: readonly Contender[] = [OUR_SITE, ...peers.map(peerContender)];
const names = contenders.map(({ name }) => name);

const isModified = git('status', '--porcelain', '--', '.', ':!docs') !== '';
const commit = `${git('rev-parse', '--short', 'HEAD')}${isModified ? '-modified' : ''}`;
const file = join(KEPT, `${commit}.json`);
// Of what is not committed, nothing tells whether it is the same as then.
if (isModified) forgetMeasures(file);

const turns = turnsOf(sizes, rounds, names);
let done: readonly DoneTurn[] = recallMeasures(file).filter((kept) =>
  turns.some((turn) => isSameTurn(turn, kept)),
);

async function measureSize(added: number): Promise<void> {
  const left = turns.filter(
    (turn) => turn.added === added && !done.some((kept) => isSameTurn(kept, turn)),
  );
  if (left.length === 0) return;
  const ground = await benchGround(added);
  try {
    for (const turn of left) {
      console.error(
        `[${done.length + 1}/${turns.length}] ${added} entries added, round ${turn.round + 1}: ${turn.name}`,
      );
      const contender = contenders.find(({ name }) => name === turn.name);
      if (contender === undefined) continue;
      const trial = await contender.trial(ground);
      done = [
        ...done,
        { ...turn, measure: { ...trial, floor: await floorOf(ground, trial.pages) } },
      ];
      keepMeasures(file, done);
    }
  } finally {
    ground.remove();
  }
}

for (const added of sizes) await measureSize(added);

const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
const about = { commit, day, rounds, absent, load };
console.log(benchWords(done, about));
if (isWritten) writeBench(done, about);
