/** `npm start`, run for real on a copy of the repository. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { copyRepository } from './copy';

const PATIENCE_MS = 240_000;
const copy = copyRepository();

interface Running {
  readonly npm: ChildProcess;
  readonly pid: number;
  readonly site: string;
  readonly admin: string;
}

const groups: number[] = [];

/** What a person's terminal has: Vitest's own variables change what Vite and Astro do. */
const terminal = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL|npm_)/u.test(name),
  ),
);

/** Whether any process that the command started is still there. */
function isAnyoneLeft(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

/** Starts it in a process group of its own, as a terminal does, and waits for the two addresses. */
async function start(): Promise<Running> {
  const npm = spawn('npm', ['start'], { cwd: copy.root, env: terminal, detached: true });
  const pid = npm.pid ?? 0;
  groups.push(pid);
  let output = '';
  npm.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  npm.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const deadline = Date.now() + PATIENCE_MS / 2;
  while (Date.now() < deadline && npm.exitCode === null) {
    const [site, admin] = [...output.matchAll(/http:\/\/localhost:\d+\/\S*/gu)].map(
      ([address]) => address,
    );
    if (site !== undefined && admin !== undefined) return { npm, pid, site, admin };
    await wait(100);
  }
  throw new Error(`npm start : ${output}`);
}

async function eventually(check: () => boolean | Promise<boolean>, ms: number): Promise<boolean> {
  const deadline = Date.now() + ms;
  while (Date.now() < deadline) {
    if (await check()) return true;
    await wait(200);
  }
  return false;
}

const isClosed = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => false,
    () => true,
  );

const text = async (url: string): Promise<string> => (await fetch(url)).text();

afterEach(() => {
  for (const group of groups.splice(0)) if (isAnyoneLeft(group)) process.kill(-group, 'SIGKILL');
});

afterAll(() => {
  copy.remove();
});

// Process groups are what Windows lacks.
describe.skipIf(process.platform === 'win32')('npm start', () => {
  it(
    'serves the site and the editors’ pages, follows the content, its addresses too, and leaves nothing at Ctrl-C',
    { timeout: PATIENCE_MS },
    async () => {
      const { npm, pid, site, admin } = await start();
      expect(admin).toBe(`${site}admin/`);
      expect(await text(site)).toContain('<html lang="fr">');
      expect(await text(admin)).toContain('__vite_plugin_react_preamble_installed__');

      const info = await fetch(`${site}api/v1/`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"action":"info","params":{}}',
      });
      expect(await info.json()).toMatchObject({ repo: basename(copy.root), type: 'local_git' });

      const news = join(copy.root, 'content', 'news');
      const name = readdirSync(news).find((file) => file.endsWith('.md')) ?? '';
      const file = join(news, name);
      const changed = readFileSync(file, 'utf8').replace(/^title: .*$/mu, 'title: Un titre changé');
      writeFileSync(file, changed);
      const page = `${site}actualites/${name.replace('.md', '')}/`;
      const follows = async (): Promise<boolean> =>
        /<h1[^>]*>Un titre changé</u.test(await text(page));
      expect(await eventually(follows, 60_000)).toBe(true);

      const moved = 'slug: une-autre-adresse\npreviousUrls:\n  - ';
      writeFileSync(file, changed.replace('---\n', `---\n${moved}${new URL(page).pathname}\n`));
      const leads = async (): Promise<boolean> => {
        const { ok, url } = await fetch(page);
        return ok && url === `${site}actualites/une-autre-adresse/`;
      };
      expect(await eventually(leads, 60_000)).toBe(true);

      process.kill(-pid, 'SIGINT');
      await once(npm, 'exit');
      expect(await eventually(() => !isAnyoneLeft(pid), 10_000)).toBe(true);
      expect(await isClosed(site)).toBe(true);
    },
  );

  it(
    'listens on the loopback only, lends the search of the built site, ends when npm is killed',
    { timeout: PATIENCE_MS },
    async () => {
      mkdirSync(join(copy.root, 'dist', 'pagefind'), { recursive: true });
      writeFileSync(join(copy.root, 'dist', 'pagefind', 'pagefind.js'), 'export {};');
      const { npm, pid, site } = await start();
      expect(await text(`${site}pagefind/pagefind.js`)).toBe('export {};');
      const outside = Object.values(networkInterfaces())
        .flatMap((addresses) => addresses ?? [])
        .filter(({ internal, family }) => !internal && family === 'IPv4');
      for (const { address } of outside) {
        expect(await isClosed(site.replace('localhost', address))).toBe(true);
      }
      npm.kill('SIGKILL');
      expect(await eventually(() => !isAnyoneLeft(pid), 10_000)).toBe(true);
      expect(await isClosed(site)).toBe(true);
    },
  );
});
