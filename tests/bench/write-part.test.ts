/** A part of a document, as Prettier has it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { check } from 'prettier';
import { writePart } from './write-part';

const folder = mkdtempSync(join(tmpdir(), 'it77-part-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('a table is aligned as the checks want it, and written again in its place', async () => {
  const file = join(folder, 'a.md');
  writeFileSync(file, '# Title\n');
  await writePart(file, 'bench', '| A | B |\n| --- | ---: |\n| longer | 1 |');
  await writePart(file, 'bench', '| A | B |\n| --- | ---: |\n| much longer | 2 |');
  const document = readFileSync(file, 'utf8');
  expect(document).toContain('| much longer |   2 |');
  expect(document).not.toContain('| longer');
  expect(await check(document, { filepath: file })).toBe(true);
});
