import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  isReused,
  keepPages,
  keptPage,
  openKeptPages,
  pageCounts,
  pageDrawn,
  pageFile,
  takePage,
} from './kept-pages';

const PAGE = 'agenda/index.html';
const TWIN = 'agenda/index.md';
const ORIGIN = { digest: 'x', questions: ['places:'] };

let root = '';
const at = (name: string): string => join(root, name);
const write = (name: string, text: string): void => {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
/** A build begins. */
function open(version = '1'): Promise<void> {
  rmSync(at('next'), { recursive: true, force: true });
  return openKeptPages(at('kept'), version, at('dist'), at('next'));
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'it77-pages-'));
  await open();
  pageDrawn(PAGE, ORIGIN);
  write(`dist/${PAGE}`, '<p>Agenda</p>');
  write(`dist/${TWIN}`, 'Agenda');
  await keepPages(at('dist'), () => TWIN);
});
afterEach(() => {
  globalThis.it77Pages = undefined;
  rmSync(root, { recursive: true });
});

it.each([
  ['/', 'index.html'],
  ['/espaces/l-%C3%A9t%C3%A9/', 'espaces/l-été/index.html'],
  ['/agenda.ics', 'agenda.ics'],
  ['/donnees/espaces.csv/', 'donnees/espaces.csv'],
  ['/404/', '404.html'],
])('the page at %s is the file %s', (pathname, file) => {
  expect(pageFile(pathname)).toBe(file);
});

describe('the next build', () => {
  it('takes the page and what stands beside it', async () => {
    await open();
    expect(keptPage(PAGE)).toMatchObject(ORIGIN);
    expect(takePage(PAGE)).toBe(true);
    expect(readFileSync(at(`next/${PAGE}`), 'utf8')).toBe('<p>Agenda</p>');
    expect(isReused(PAGE)).toBe(true);
    expect(readFileSync(at(`next/${TWIN}`), 'utf8')).toBe('Agenda');
    expect(pageCounts()).toEqual({ drawn: 0, reused: 1 });
  });

  it('keeps for the one after what it took', async () => {
    await open();
    takePage(PAGE);
    await keepPages(at('dist'), () => TWIN);
    await open();
    expect(takePage(PAGE)).toBe(true);
  });

  it.each<readonly [string, () => string | undefined]>([
    ['has nothing beside it', () => undefined],
    ['announces no twin', () => 'agenda/absent.md'],
  ])('takes a page that %s', async (_, beside) => {
    await open();
    pageDrawn(PAGE, ORIGIN);
    await keepPages(at('dist'), beside);
    await open();
    expect(takePage(PAGE)).toBe(true);
    expect(readdirSync(at('next/agenda'))).toEqual(['index.html']);
  });

  it('forgets a page that is neither drawn nor taken', async () => {
    await open();
    await keepPages(at('dist'), () => TWIN);
    await open();
    expect(keptPage(PAGE)).toBeUndefined();
  });

  it.each<readonly [string, () => void]>([
    [
      'a page changed since',
      () => {
        writeFileSync(at(`dist/${PAGE}`), `${readFileSync(at(`dist/${PAGE}`), 'utf8')} `);
      },
    ],
    [
      'a page that is gone',
      () => {
        rmSync(at(`dist/${PAGE}`));
      },
    ],
    [
      'a page whose twin changed since',
      () => {
        writeFileSync(at(`dist/${TWIN}`), 'Autre');
      },
    ],
    [
      'a folder in its place',
      () => {
        rmSync(at(`dist/${PAGE}`));
        mkdirSync(at(`dist/${PAGE}`));
      },
    ],
  ])('does not take %s', async (_, harm) => {
    harm();
    await open();
    expect(takePage(PAGE)).toBe(false);
    expect(isReused(PAGE)).toBe(false);
    expect(existsSync(at(`next/${PAGE}`))).toBe(false);
  });

  it('takes nothing of another version', async () => {
    await open('2');
    expect(keptPage(PAGE)).toBeUndefined();
  });

  it('refuses to draw a page at the address of one taken', async () => {
    await open();
    takePage(PAGE);
    expect(() => {
      pageDrawn(PAGE, ORIGIN);
    }).toThrow('agenda/index.html : deux pages auraient cette adresse.');
  });
});

it('without a build command, nothing is taken and nothing fails', () => {
  globalThis.it77Pages = undefined;
  pageDrawn(PAGE, ORIGIN);
  expect(takePage(PAGE)).toBe(false);
  expect(pageCounts()).toEqual({ drawn: 0, reused: 0 });
});
