import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KEPT_NAME, remembered } from './remembered';

const RESULT = Buffer.from('ce qui a pris du temps '.repeat(50));

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'it77-cache-'));
  folder = join(root, 'cache');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Asks for it, and counts how often it had to be made. */
async function ask(parts: Parameters<typeof remembered>[1] = ['un dessin'], result = RESULT) {
  let made = 0;
  const bytes = await remembered(folder, parts, () => {
    made += 1;
    return Promise.resolve(result);
  });
  return { text: Buffer.from(bytes).toString(), made };
}

const MADE = { text: RESULT.toString(), made: 1 };
const KEPT = { text: RESULT.toString(), made: 0 };

/** The only file there. */
function keptFile(): string {
  const [name = '', ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  return join(folder, name);
}

it('is made once, then read', async () => {
  expect(await ask()).toEqual(MADE);
  expect(await ask()).toEqual(KEPT);
});

it('is kept even when it is empty', async () => {
  expect(await ask(['vide'], Buffer.alloc(0))).toEqual({ text: '', made: 1 });
  expect(await ask(['vide'], Buffer.alloc(0))).toEqual({ text: '', made: 0 });
});

describe('what it is made from tells one from another', () => {
  it.each([
    ['another text', ['un autre dessin']],
    ['the same letters cut elsewhere', ['un ', 'dessin']],
    ['other settings', [{ colours: 64 }, 'un dessin']],
    ['bytes', [Buffer.from('un dessin')]],
  ])('%s', async (_, parts) => {
    await ask();
    expect(await ask(parts, Buffer.from('autre'))).toEqual({ text: 'autre', made: 1 });
    expect(await ask()).toEqual(KEPT);
  });
});

describe('what is damaged is made again, and is sound the next time', () => {
  const change = (path: string, edit: (file: Buffer) => Uint8Array): void => {
    writeFileSync(path, edit(readFileSync(path)));
  };
  const flip = (at: number) => (file: Buffer) =>
    file.map((byte, index) => (index === at ? byte ^ 1 : byte));

  const DAMAGE: readonly (readonly [string, (path: string) => void])[] = [
    [
      'a file emptied',
      (path) => {
        writeFileSync(path, '');
      },
    ],
    [
      'a file of one byte',
      (path) => {
        writeFileSync(path, 'x');
      },
    ],
    [
      'a file whose end is missing',
      (path) => {
        change(path, (file) => file.subarray(0, -1));
      },
    ],
    [
      'a file cut within its digest',
      (path) => {
        change(path, (file) => file.subarray(0, 20));
      },
    ],
    [
      'a file that something was added to',
      (path) => {
        change(path, (file) => Buffer.concat([file, Buffer.of(0)]));
      },
    ],
    [
      'a bit flipped in what was kept',
      (path) => {
        change(path, flip(100));
      },
    ],
    [
      'a bit flipped in the digest',
      (path) => {
        change(path, flip(3));
      },
    ],
    [
      'a file of zeros',
      (path) => {
        change(path, (file) => Buffer.alloc(file.length));
      },
    ],
    [
      'what was kept, without a digest, as before',
      (path) => {
        writeFileSync(path, RESULT);
      },
    ],
    [
      'a folder in its place',
      (path) => {
        rmSync(path);
        mkdirSync(join(path, 'plein'), { recursive: true });
      },
    ],
    [
      'a link that leads nowhere',
      (path) => {
        rmSync(path);
        symlinkSync(join(root, 'absent'), path);
      },
    ],
    [
      'a link that leads to itself',
      (path) => {
        rmSync(path);
        symlinkSync(path, path);
      },
    ],
  ];

  it.each(DAMAGE)('%s', async (_, damage) => {
    await ask();
    damage(keptFile());
    expect(await ask()).toEqual(MADE);
    expect(await ask()).toEqual(KEPT);
  });

  it('a sound file under the name of another', async () => {
    await ask();
    const first = keptFile();
    const stolen = readFileSync(first);
    rmSync(first);
    await ask(['autre'], Buffer.from('autre'));
    writeFileSync(keptFile(), stolen);
    expect(await ask(['autre'], Buffer.from('autre'))).toEqual({ text: 'autre', made: 1 });
  });

  it.skipIf(process.getuid?.() === 0)('a file that nobody may read', async () => {
    await ask();
    chmodSync(keptFile(), 0);
    expect(await ask()).toEqual(MADE);
    expect(await ask()).toEqual(KEPT);
  });
});

it('half a file left by another build is not looked at', async () => {
  await ask();
  const path = keptFile();
  renameSync(path, `${path}.moitie`);
  expect(await ask()).toEqual(MADE);
});

it('several at once get the whole, and leave one file', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => ask()));
  for (const { text } of all) expect(text).toBe(RESULT.toString());
  expect(await ask()).toEqual(KEPT);
  expect(keptFile()).toMatch(/[\da-f]{64}$/u);
});

it('is never there by half, for another build to read', async () => {
  const big = Buffer.alloc(20_000_000, 'a');
  const asked = remembered(folder, ['gros'], () => Promise.resolve(big));
  const state = { isDone: false };
  const done = asked.then(() => {
    state.isDone = true;
  });
  const seen = new Set<number>();
  while (!state.isDone) {
    await setImmediate();
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const size = statSync(join(folder, name), { throwIfNoEntry: false })?.size;
      if (KEPT_NAME.test(name) && size !== undefined) seen.add(size);
    }
  }
  await done;
  expect([...seen].filter((size) => size < big.length)).toEqual([]);
  expect(statSync(keptFile()).size).toBeGreaterThan(big.length);
});

it('what cannot be made is not kept', async () => {
  const failing = remembered(folder, ['un dessin'], () => Promise.reject(new Error('abîmé')));
  await expect(failing).rejects.toThrow('abîmé');
  expect(existsSync(folder)).toBe(false);
  expect(await ask()).toEqual(MADE);
});

describe('where nothing can be kept, the result is there all the same', () => {
  it('a file stands where the folder would', async () => {
    writeFileSync(folder, '');
    expect(await ask()).toEqual(MADE);
    expect(await ask()).toEqual(MADE);
  });

  it.skipIf(process.getuid?.() === 0)('a folder where nobody may write', async () => {
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    expect(await ask()).toEqual(MADE);
    expect(await ask()).toEqual(MADE);
  });

  // The system stops the writing halfway, as a full disk does: Node has the error, half of the file is there.
  it.skipIf(process.platform === 'win32')('a disk that is full in the middle of the file', () => {
    const script = join(root, 'script.mts');
    const module = JSON.stringify(join(import.meta.dirname, 'remembered.ts'));
    writeFileSync(
      script,
      `import { remembered } from ${module};
       const make = () => Promise.resolve(Buffer.alloc(1_000_000, 'a'));
       const twice = [];
       for (let turn = 0; turn < 2; turn += 1) twice.push(await remembered(${JSON.stringify(folder)}, ['gros'], make));
       console.log(JSON.stringify(twice.map((bytes) => bytes.length)));`,
    );
    const limited = `ulimit -f 16 && exec "$0" --import tsx "$1"`;
    const told = execFileSync('sh', ['-c', limited, process.execPath, script], {
      encoding: 'utf8',
      env: { ...process.env, TSX_DISABLE_CACHE: '1' },
    });
    expect(JSON.parse(told)).toEqual([1_000_000, 1_000_000]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

it('the names of files kept are known to the pruning', async () => {
  await ask();
  expect(readdirSync(folder).every((name) => KEPT_NAME.test(name))).toBe(true);
});
