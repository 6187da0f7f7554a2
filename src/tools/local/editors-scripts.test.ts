import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editorsScripts } from './editors-scripts';

const ASKED = '/admin/redaction.js';
let root = '';
const write = (name: string, text: string): void => {
  writeFileSync(join(root, 'admin', name), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'it77-scripts-'));
  mkdirSync(join(root, 'admin'));
  write('main.tsx', "import './main.css'; document.title = 'Rédaction';");
  write('main.css', 'p { color: teal; }');
  vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** The addresses that the script calls which the page asks for. */
async function called({ at }: ReturnType<typeof editorsScripts>): Promise<readonly string[]> {
  return [...String(await at(ASKED)).matchAll(/"(\/_astro\/[^"]+)"/gu)].map(([, url = '']) => url);
}

describe('the scripts of the editors’ page', () => {
  it('are called, with their styles, by the one that the page asks for', async () => {
    const scripts = editorsScripts(root);
    const [sheet = '', script = ''] = await called(scripts);
    expect(await scripts.at(sheet)).toContain('teal');
    expect(await scripts.at(script)).toContain('Rédaction');
    expect(await scripts.at('/_astro/another.js')).toBeUndefined();
  });

  it('are assembled once, which is told, then kept for the next start', async () => {
    const first = await called(editorsScripts(root));
    const told = vi.mocked(console.log).mock.calls.length;
    expect(vi.mocked(console.log).mock.calls.flat().join()).toContain('Pages de rédaction');
    expect(await called(editorsScripts(root))).toEqual(first);
    expect(vi.mocked(console.log).mock.calls).toHaveLength(told);
  });

  it('follow their code when the page is loaded again', async () => {
    const scripts = editorsScripts(root);
    await scripts.at(ASKED);
    write('main.tsx', "document.title = 'Autre chose';");
    const [script = '', ...others] = await called(scripts);
    expect(await scripts.at(script)).toContain('Autre chose');
    expect(others).toEqual([]);
  });

  it('are there again once a fault of the code is mended', async () => {
    const scripts = editorsScripts(root);
    write('main.tsx', 'document.title = ;');
    await expect(scripts.at(ASKED)).rejects.toThrow('main.tsx');
    write('main.tsx', "document.title = 'Rédaction';");
    expect(await called(scripts)).toHaveLength(1);
  });
});
