/** WebKitGTK, by WebDriver, on a screen of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '~/tools/serve/free-port';
import type { WebKit } from '~/tools/check/other-browsers';
import type { HandsOn, Key } from './hands-on';

const FIRST_PORT = 4520;

/** The signs that WebDriver gives to keys. Source: WebDriver, § 17.4.2. */
const SIGNS: Readonly<Partial<Record<Key, string>>> = {
  Control: '\uE009',
  Shift: '\uE008',
  Enter: '\uE007',
  Tab: '\uE004',
  Delete: '\uE017',
  End: '\uE010',
  ArrowLeft: '\uE012',
};

/** @returns the screen, and its number for DISPLAY */
async function openScreen(command: string): Promise<readonly [ChildProcess, string]> {
  const sizes = ['-screen', '0', '1280x1000x24', '-nolisten', 'tcp'];
  const screen = spawn(command, ['-displayfd', '1', ...sizes], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // Reason for the cast: Node types what an event gives as anything.
  const [number] = (await once(screen.stdout, 'data')) as readonly unknown[];
  return [screen, `:${String(number).trim()}`];
}

type Ask = (path: string, body?: object) => Promise<unknown>;

const askAt =
  (base: string): Ask =>
  async (path, body) => {
    const sent =
      body === undefined ? { method: 'DELETE' } : { method: 'POST', body: JSON.stringify(body) };
    const { value } = (await (await fetch(`${base}${path}`, sent)).json()) as {
      readonly value: unknown;
    };
    const { error, message } = (value ?? {}) as { error?: string; message?: string };
    if (error !== undefined) throw new Error(`${path}: ${error}, ${message ?? ''}`);
    return value;
  };

async function untilReady(base: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(`${base}/status`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('WebKitWebDriver does not answer.');
}

export async function openWebKit({ driver, browser, screen }: WebKit): Promise<HandsOn> {
  const [shown, display] = await openScreen(screen);
  const port = await freePort(FIRST_PORT);
  const driven = spawn(driver, [`--port=${String(port)}`], {
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' },
    stdio: 'ignore',
  });
  const base = `http://127.0.0.1:${String(port)}`;
  await untilReady(base);
  const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
  const opened = (await askAt(base)('/session', {
    capabilities: { alwaysMatch: { ...options, unhandledPromptBehavior: 'accept' } },
  })) as { readonly sessionId: string };
  const ask = askAt(`${base}/session/${opened.sessionId}`);
  const act = (actions: readonly object[]) =>
    ask('/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  const down = (value: string) => ({ type: 'keyDown', value });
  const up = (value: string) => ({ type: 'keyUp', value });
  return {
    goTo: async (url) => {
      await ask('/url', { url });
    },
    type: async (words) => {
      const signs = Array.from(words, (sign) => (sign === '\n' ? '\uE007' : sign));
      await act(signs.flatMap((sign) => [down(sign), up(sign)]));
    },
    press: async (...keys) => {
      const signs = keys.map((key) => SIGNS[key] ?? key);
      await act([...signs.map(down), ...signs.toReversed().map(up)]);
    },
    evaluate: (expression) => ask('/execute/sync', { script: `return ${expression};`, args: [] }),
    close: async () => {
      await ask('');
      driven.kill();
      shown.kill();
    },
  };
}
