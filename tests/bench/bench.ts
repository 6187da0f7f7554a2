/**
 * `npm run bench`: what a build of our site costs beside the floor (floor.mjs) and beside other generators
 * that make a plainer site of the same texts (peers/README.md), in the same minutes: of two machines, only ratios compare.
 * `-- --quick` in less than five minutes; `-- 0 300 --rounds 2 --write` says how many entries are added, how often
 * each is measured, and that docs/ shall tell it, as the whole benchmark does. Interrupted, it goes on where it was.
 */
import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { availablePeers } from './available-peers';
import { benchOptions } from './bench-options';
import { benchWords, writeBench } from './bench-report';
import {
  forgetMeasures,
  keepMeasures,
  measuresOf,
  recallMeasures,
  turnsLeft,
  turnsOf,
} from './kept-measures';
import { OUR_SITE } from './our-site';
import { peerContender } from './peer-contender';
import { takeTurns } from './take-turns';

const KEPT = resolve('.cache', 'bench');

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { encoding: 'utf8' }).trim();

const load = loadavg()
  .map((value) => value.toFixed(1))
  .join(' ');
const { sizes, rounds, isWritten } = benchOptions(process.argv.slice(2));
const { peers, absent } = availablePeers(KEPT);
const contenders = [OUR_SITE, ...peers.map(peerContender)];
const turns = turnsOf(
  sizes,
  rounds,
  contenders.map(({ name }) => name),
);

const isModified = git('status', '--porcelain', '--', '.', ':!docs') !== '';
const commit = `${git('rev-parse', '--short', 'HEAD')}${isModified ? '-modified' : ''}`;
const file = join(KEPT, `${commit}.json`);
// Of what is not committed, nothing tells whether it is the same as then.
if (isModified) forgetMeasures(file);

let kept = recallMeasures(file);
const failures: string[] = [];
const left = turnsLeft(turns, kept);
let started = turns.length - left.length;

for (const size of sizes) {
  const ofSize = left.filter(({ added }) => added === size);
  await takeTurns(size, ofSize, contenders, {
    starts: ({ added, round, name }) => {
      started += 1;
      const place = `${started}/${turns.length}`;
      console.error(`[${place}] ${added} entries added, round ${round + 1}: ${name}`);
    },
    ends: (turn, measure) => {
      kept = [...kept, { ...turn, measure }];
      keepMeasures(file, kept);
    },
    fails: ({ added, name }, error) => {
      console.error(error);
      failures.push(`${name} with ${added} entries added: it failed`);
      process.exitCode = 1;
    },
  });
}

const done = measuresOf(turns, kept);
const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
const about = { commit, day, rounds, absent: [...absent, ...failures], load };
console.log(benchWords(done, about));
if (isWritten) await writeBench(done, about);
