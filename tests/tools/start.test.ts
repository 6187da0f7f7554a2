/** `npm start`, run for real on a copy of the repository. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
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

/** As the editors' pages do: the key first. */
async function askInfo(site: string, origin: string): Promise<unknown> {
  const ask = async (action: string, key = ''): Promise<unknown> => {
    const answer = await fetch(`${site}api/v1/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, 'x-it77-cle': key },
      body: JSON.stringify({ action, params: {} }),
    });
    return answer.json();
  };
  // Reason for the cast: what the key is asked by answers this, or the next question fails.
  const { key } = (await ask('key')) as { key: string };
  return ask('info', key);
}

/** What a name made to lead to this machine is told. */
const refusalOf = (site: string, host: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { host, origin: `http://${host}`, 'content-type': 'application/json' };
    const asked = request(`${site}api/v1/`, { method: 'POST', headers }, (answer) => {
      answer.setEncoding('utf8').once('data', resolve);
    });
    asked.on('error', reject).end('{"action":"key"}');
  });

/** The ports on which the processes of a group listen, as Linux tells it. */
function listenersOf(group: number): readonly string[] {
  if (process.platform !== 'linux') return [];
  const LISTENS = '0A';
  const sockets = ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((table) => readFileSync(table, 'utf8').trim().split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/u))
    .filter((columns) => columns[3] === LISTENS);
  const portOf = new Map(
    sockets.map(([, local = '', , , , , , , , inode = '']) => [
      `socket:[${inode}]`,
      String(Number.parseInt(local.split(':')[1] ?? '', 16)),
    ]),
  );
  const held = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /u, '');
        if (stat.split(' ')[2] !== String(group)) return [];
        const folder = `/proc/${pid}/fd`;
        return readdirSync(folder).map((name) => readlinkSync(join(folder, name)));
      } catch {
        // A process, or what it held open, is gone meanwhile.
        return [];
      }
    });
  return [...new Set(held.map((name) => portOf.get(name)).filter((port) => port !== undefined))];
}

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
      expect(await text(admin)).toContain('src="/admin/redaction.js"');
      const scripts = [
        ...(await text(`${admin}redaction.js`)).matchAll(/"\/(_astro\/[^"]+\.js)"/gu),
      ];
      expect(scripts).toHaveLength(1);
      expect(await text(`${site}${scripts[0]?.[1] ?? ''}`)).toContain('PUBLIC_CMS_REPO');

      expect(await askInfo(site, new URL(site).origin)).toMatchObject({
        repo: basename(copy.root),
        type: 'local_git',
      });
      const [, twin = ''] =
        /type="text\/markdown" href="\/([^"]+)"/u.exec(await text(`${site}contact/`)) ?? [];
      expect(await text(`${site}${twin}`)).toMatch(/^---\ntitre: .*\n---\n\n# /su);
      const { status } = await fetch(`${site}nulle-part/index.md`);
      expect(status).toBe(404);

      const { port } = new URL(site);
      expect(await refusalOf(site, `pirate.example:${port}`)).toContain('pirate.example');
      expect(listenersOf(pid)).toEqual(process.platform === 'linux' ? [port] : []);

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
    'answers searches when no site is built but in a former form',
    { timeout: PATIENCE_MS },
    async () => {
      mkdirSync(join(copy.root, 'dist', 'pagefind'), { recursive: true });
      writeFileSync(join(copy.root, 'dist', 'pagefind', 'pagefind.js'), 'former');
      const { pid, site } = await start();
      expect(await text(`${site}pagefind/mots/t.txt`)).toContain('télécentre');
      expect(await text(`${site}pagefind/pagefind.js`)).not.toBe('former');
      process.kill(-pid, 'SIGINT');
      expect(await eventually(() => !isAnyoneLeft(pid), 10_000)).toBe(true);
    },
  );

  it(
    'listens on the loopback only, lends the search of the built site, ends when npm is killed',
    { timeout: PATIENCE_MS },
    async () => {
      writeFileSync(join(copy.root, 'dist', 'pagefind', 'pagefind.js'), 'export {};');
      writeFileSync(join(copy.root, 'dist', 'pagefind', 'pages.json'), '{}');
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
