import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawingFiles, drawingVersion } from './drawing-version';

const ROOT = process.cwd();

it('every file that a card is drawn by is counted', async () => {
  const { metafile } = await build({
    entryPoints: ['src/png/drawn-card.ts'],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { '~': join(ROOT, 'src') },
    outdir: 'dist',
  });
  const needed = Object.keys(metafile.inputs);
  expect(needed.length).toBeGreaterThan(30);
  expect(needed.filter((name) => !drawingFiles(ROOT).includes(name))).toEqual([]);
});

describe('the version of the drawings', () => {
  let copy = '';
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'it77-version-'));
    for (const name of drawingFiles(ROOT)) {
      mkdirSync(dirname(join(copy, name)), { recursive: true });
      cpSync(join(ROOT, name), join(copy, name));
    }
  });
  afterEach(() => {
    rmSync(copy, { recursive: true });
  });

  it('is the same where the same files are', () => {
    expect(drawingVersion(copy)).toBe(drawingVersion(ROOT));
  });

  it.each([
    'src/motif/card/card.ts',
    'src/png/few-colours.ts',
    'src/fonts/bricolage-grotesque.woff2',
    'package-lock.json',
  ])('changes with %s', (name) => {
    const before = drawingVersion(copy);
    writeFileSync(join(copy, name), Buffer.concat([readFileSync(join(copy, name)), Buffer.of(10)]));
    expect(drawingVersion(copy)).not.toBe(before);
  });

  it('does not change with a test', () => {
    const before = drawingVersion(copy);
    writeFileSync(join(copy, 'src/motif/card/card.test.ts'), '');
    expect(drawingVersion(copy)).toBe(before);
  });

  it('changes with a file that appears', () => {
    const before = drawingVersion(copy);
    writeFileSync(join(copy, 'src/motif/card/frame.ts'), '');
    expect(drawingVersion(copy)).not.toBe(before);
  });
});
