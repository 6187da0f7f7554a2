/**
 * `npm test` runs everything; `npm run check` (`--quick`) only what needs neither a browser nor the
 * built site; `npm run test:editors` (`--editors`) the editors' scenarios, all of them in each time
 * zone, the site built after each; `npm run test:screenshots` (`--screenshots`) every look. All steps run even when one fails, and the last line gives the
 * totals.
 */
import { availableParallelism } from 'node:os';
import { runStep } from './run-step';
import {
  BUILD,
  browserStep,
  editorsSteps,
  QUICK,
  screenshotsStep,
  SITE,
  SYNC,
  type Step,
} from './steps';
import { add, type Tally } from './tally';
import { ensureChromium } from './install-chromium';

const NONE: Tally = { passed: 0, failed: 0 };
const FAILED: Tally = { passed: 0, failed: 1 };

/** A few at a time, in order: most of them keep one core busy. */
async function runTogether(steps: readonly Step[]): Promise<Tally> {
  const waiting = [...steps];
  let total = NONE;
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await runStep(step);
      total = add(total, result);
    }
  };
  const workers = Math.min(steps.length, Math.max(1, Math.min(3, availableParallelism())));
  await Promise.all(Array.from({ length: workers }, worker));
  return total;
}

function findBrowser(): string | undefined {
  try {
    return ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

async function quickly(): Promise<Tally> {
  return add(await runStep(SYNC), await runTogether(QUICK));
}

async function everything(): Promise<Tally> {
  const browser = findBrowser();
  const quick = await quickly();
  const build = await runStep(BUILD);
  if (build.failed > 0) {
    console.log('▸ Sans site fabriqué, les essais du site et du navigateur ne sont pas lancés.');
    return add(quick, build);
  }
  const site = await runStep(SITE);
  const inBrowser = browser === undefined ? FAILED : await runStep(browserStep(browser));
  return [build, site, inBrowser].reduce(add, quick);
}

async function editors(): Promise<Tally> {
  const browser = findBrowser();
  let total = await runStep(BUILD);
  if (browser === undefined || total.failed > 0) return add(total, FAILED);
  for (const step of editorsSteps(browser)) total = add(total, await runStep(step));
  return total;
}

async function screenshots(): Promise<Tally> {
  const browser = findBrowser();
  const build = await runStep(BUILD);
  if (browser === undefined || build.failed > 0) return add(build, FAILED);
  return add(build, await runStep(screenshotsStep(browser)));
}

function run(args: readonly string[]): Promise<Tally> {
  if (args.includes('--quick')) return quickly();
  if (args.includes('--screenshots')) return screenshots();
  return args.includes('--editors') ? editors() : everything();
}

const start = performance.now();
const { passed, failed } = await run(process.argv);
const seconds = Math.round((performance.now() - start) / 1000);
console.log(`\nDurée : ${String(Math.floor(seconds / 60))} min ${String(seconds % 60)} s`);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
