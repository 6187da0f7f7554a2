import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { zipOf } from './zip';

const folder = mkdtempSync(join(tmpdir(), 'it77-zip-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const FILES = [
  { path: 'LISEZMOI.txt', bytes: text('Été') },
  { path: 'textes/un.txt', bytes: text('un') },
];

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** In another process: the zone of this one is that of its start. */
function digestIn(zone: string, clock: string): string {
  const script = `
    import { zipOf } from './src/lib/zip.ts';
    import { createHash } from 'node:crypto';
    const Own = Date;
    globalThis.Date = class extends Own { constructor(...given) { super(...(given.length ? given : ['${clock}'])); } static now() { return new Own('${clock}').getTime(); } };
    const files = ${JSON.stringify(FILES.map(({ path, bytes }) => ({ path, bytes: [...bytes] })))}
      .map(({ path, bytes }) => ({ path, bytes: Uint8Array.from(bytes) }));
    console.log(createHash('sha256').update(zipOf(files, '2026-11-30')).digest('hex'));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { encoding: 'utf8', env: { ...process.env, TZ: zone } },
  );
  return stdout.trim() || stderr;
}

describe('an archive', () => {
  it('gives back what was put in it', () => {
    const back = unzipSync(zipOf(FILES, '2026-11-30'));
    expect(Object.entries(back).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
      ['LISEZMOI.txt', 'Été'],
      ['textes/un.txt', 'un'],
    ]);
  });

  it.each([
    ['Pacific/Kiritimati', '2026-01-01T00:00:00Z'],
    ['America/Los_Angeles', '2031-07-14T23:59:59Z'],
  ])('has the same bytes in %s, whatever the day', (zone, clock) => {
    expect(digestIn(zone, clock)).toBe(digest(zipOf(FILES, '2026-11-30')));
  });

  it('has others when its day or its files change', () => {
    const own = digest(zipOf(FILES, '2026-11-30'));
    expect(digest(zipOf(FILES, '2026-12-01'))).not.toBe(own);
    expect(digest(zipOf(FILES.slice(1), '2026-11-30'))).not.toBe(own);
  });

  it.skipIf(spawnSync('unzip', ['-v']).error !== undefined)('is sound, says unzip', () => {
    const path = join(folder, 'essai.zip');
    writeFileSync(path, zipOf(FILES, '2026-11-30'));
    const { status, stdout } = spawnSync('unzip', ['-t', path], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringContaining('No errors detected')]);
  });
});
