/**
 * `npm test` runs everything; `npm run check` (`--quick`) only what needs neither a browser nor the
 * built site; `npm run test:editors` (`--editors`) the editors' scenarios, all of them in each time
 * zone, the site built after each; `npm run test:screenshots` (`--screenshots`) every look;
 * `npm run fuzz` (`--fuzz`) many random inputs; `npm run test:kills` (`--kills`) thirty builds and
 * twenty saves, killed. The last line gives the totals.
 */
import { runSteps } from './run-steps';
import { slowest } from './slowest';
import { STEPS, type Run } from './steps';

const PARTIAL: readonly Run[] = ['quick', 'editors', 'screenshots', 'fuzz', 'kills'];
const run = PARTIAL.find((name) => process.argv.includes(`--${name}`)) ?? 'full';

const start = performance.now();
const outcomes = await runSteps(
  STEPS.map((group) => group.filter(({ runs }) => runs.includes(run))),
);
const seconds = Math.round((performance.now() - start) / 1000);
const total = (count: 'passed' | 'failed'): number =>
  outcomes.reduce((sum, outcome) => sum + outcome[count], 0);

const tell = (title: string, lines: readonly string[]): void => {
  console.log(`\n${[title, ...lines].join('\n')}`);
};

tell('Les étapes les plus longues :', slowest(outcomes));
tell('Les fichiers d’essais les plus longs :', slowest(outcomes.flatMap(({ files }) => files)));
console.log(`\nDurée : ${String(Math.floor(seconds / 60))} min ${String(seconds % 60)} s`);
console.log(`${String(total('passed'))} passed, ${String(total('failed'))} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
