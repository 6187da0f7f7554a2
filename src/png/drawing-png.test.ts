import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="63"><rect width="60" height="63" fill="#0e5a6b"/></svg>';

const home = process.cwd();
const root = mkdtempSync(join(tmpdir(), 'it77-cards-'));
beforeAll(() => {
  process.chdir(root);
});
afterAll(() => {
  process.chdir(home);
  rmSync(root, { recursive: true });
});

it('a card that a full disk cut is drawn again, and is whole the next time too', async () => {
  // Loaded here: the place of the cards is where the command runs.
  const { pngOf } = await import('./drawing-png');
  const drawn = Buffer.from(await pngOf(SVG));
  const folder = join(root, '.cache', 'cards');
  for (const name of readdirSync(folder)) truncateSync(join(folder, name), 40);
  expect(drawn.equals(await pngOf(SVG))).toBe(true);
  expect(drawn.equals(await pngOf(SVG))).toBe(true);
});
