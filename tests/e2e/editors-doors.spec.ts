/**
 * Pages that are not ours, in the browser of an editor whose editors' pages are open, try to write in
 * the repository: from another origin, another port, a file, a name made to lead here; by every means a
 * page has. Nothing is written, nothing committed, and the terminal says so.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../src/tools/check/chromium';
import { expectOnly } from './editors/meant';
import { expect, test } from './editors/test';

const NAME = 'pirate.example';

/** What a page that wants to run a command would send. */
const ATTACK = JSON.stringify({
  action: 'persistEntry',
  branch: 'main',
  params: {
    branch: 'main',
    dataFiles: [{ slug: 'a', path: 'content/news/pirate.md', raw: '---\ntitle: pirate\n---\n' }],
    assets: [{ path: '.git/config', content: 'W2NvcmVd', encoding: 'base64' }],
    options: { commitMessage: 'pirate', useWorkflow: false, status: 'draft' },
  },
});

/** Every means a page has, one after the other. Runs in the page. */
async function attack([target, body]: readonly [string, string]): Promise<readonly string[]> {
  const outcomes: string[] = [];
  const attempt = async (init: RequestInit): Promise<void> => {
    const outcome = await fetch(target, { method: 'POST', body, ...init }).then(
      (answer) => (answer.type === 'opaque' ? 'opaque' : String(answer.status)),
      () => 'refused',
    );
    outcomes.push(outcome);
  };
  await attempt({ mode: 'no-cors', headers: { 'content-type': 'text/plain' } });
  await attempt({ mode: 'no-cors', credentials: 'include' });
  await attempt({ headers: { 'content-type': 'application/json' } });
  await attempt({ headers: { 'content-type': 'application/json', 'x-it77-cle': 'a' } });
  await attempt({ body: '{"action":"key"}', headers: { 'content-type': 'application/json' } });
  navigator.sendBeacon(target, new Blob([body], { type: 'text/plain' }));
  await new Promise((resolve) => {
    const image = new Image();
    image.onerror = resolve;
    image.src = `${target}?${encodeURIComponent(body)}`;
  });
  for (const enctype of [
    'text/plain',
    'multipart/form-data',
    'application/x-www-form-urlencoded',
  ]) {
    const frame = document.createElement('iframe');
    frame.name = enctype;
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: target, enctype, target: enctype });
    const field = document.createElement('input');
    // As text/plain, the body sent is name=value: JSON all the same.
    [field.name, field.value] = [`${body.slice(0, -1)},"end":"`, '"}'];
    form.append(field);
    document.body.append(frame, form);
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve);
    });
    form.submit();
    await loaded;
  }
  return outcomes;
}

/** A page of its own on any port: this is all that makes it another origin. */
async function strangersSite(): Promise<{ readonly server: Server; readonly port: string }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Ailleurs</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return { server, port: String(typeof bound === 'object' && bound !== null ? bound.port : 0) };
}

test('no page from elsewhere writes in the repository', async ({ desk }) => {
  const { port } = new URL(desk.url);
  const strangers = await strangersSite();
  const folder = mkdtempSync(join(tmpdir(), 'it77-ailleurs-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, '<!doctype html><title>Ailleurs</title>');
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS, `--host-resolver-rules=MAP ${NAME} 127.0.0.1`],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const whence: readonly (readonly [page: string, target: string])[] = [
    [`http://127.0.0.1:${strangers.port}/`, desk.url],
    [`http://localhost:${strangers.port}/`, `http://localhost:${port}`],
    [`http://${NAME}:${strangers.port}/`, desk.url],
    // The same origin for the browser, which the name was made to believe.
    [`http://${NAME}:${port}/`, `http://${NAME}:${port}`],
    [pathToFileURL(file).href, desk.url],
  ];
  try {
    for (const [address, target] of whence) {
      const page: Page = await browser.newPage();
      await page.goto(address);
      const before = desk.said().length;
      const outcomes = await page.evaluate(attack, [`${target}/api/v1`, ATTACK] as const);
      expect(outcomes.filter((outcome) => !/^(?:403|opaque|refused)$/u.test(outcome))).toEqual([]);
      const opened = await page.goto(`${target}/api/v1?${encodeURIComponent(ATTACK)}`);
      expect(opened?.status()).toBe(403);
      await expect.poll(() => desk.said().slice(before)).toContain('Refusé : ');
      await page.close();
    }
    expectOnly(desk);
    expect(desk.git('config', '--list')).toContain('essais@localhost');
  } finally {
    await browser.close();
    strangers.server.close();
    rmSync(folder, { recursive: true });
  }
});
