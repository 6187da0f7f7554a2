/**
 * What editors wait for as the site grows, on the editors' pages of `dist`, built with
 * PUBLIC_DECAP_PROXY=/api/v1: node --import tsx tests/bench/editors/editors-lists.ts [entries added…]
 * [--rounds 3]. Each round tries every number of entries, so that all have the same machine.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../../src/tools/check/chromium';
import { editorTrial, type Trial } from './editor-trial';
import { editorsGround } from './editors-ground';
import { editorsTable } from './editors-table';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' } },
});
/** Of the kinds that grow, the one that most entries are of (manners.ts). */
const LONGEST = 'news';
const sizes = positionals.length === 0 ? [0, 10_000] : positionals.map(Number);
const executablePath = findChromium();

const grounds = [];
for (const added of sizes) grounds.push(await editorsGround(added));
const browser = await chromium.launch({
  args: [...CHROMIUM_FLAGS],
  ...(executablePath === undefined ? {} : { executablePath }),
});
const rounds = new Map<number, readonly Trial[]>();
try {
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    for (const { added, url } of grounds) {
      const trial = await editorTrial(browser, url, LONGEST);
      rounds.set(added, [...(rounds.get(added) ?? []), trial]);
      const load = loadavg()[0]?.toFixed(1) ?? '';
      console.error(`round ${String(round)}, ${String(added)} entries added, load ${load}`);
    }
  }
} finally {
  await browser.close();
  for (const ground of grounds) ground.close();
}
console.log(editorsTable(rounds));
