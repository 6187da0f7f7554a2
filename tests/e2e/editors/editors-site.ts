/** The built site with its editors' pages on a copy of the repository, in a process with a time zone of its own. Node only. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('serve-editors.ts', import.meta.url));

interface EditorsSite {
  /** Origin, such as http://127.0.0.1:4322. */
  readonly url: string;
  /** What it has written in its terminal. */
  readonly said: () => string;
  /** Ends it at once, whatever it is doing. */
  readonly kill: () => void;
}

/**
 * @param root folder of the copy
 * @param zone time zone of the process, such as 'America/Guadeloupe'
 * @param address origin of a site that is no more, to take its place
 * @throws when it does not start
 */
export async function startEditorsSite(
  root: string,
  zone: string,
  address = 'http://127.0.0.1:0',
): Promise<EditorsSite> {
  const { port } = new URL(address);
  const dist = join(process.cwd(), 'dist');
  const site = spawn(process.execPath, ['--import', 'tsx', PROGRAM, root, dist, port], {
    env: { ...process.env, TZ: zone },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  const keep = (text: string): void => {
    said += text;
  };
  site.stdout?.setEncoding('utf8').on('data', keep);
  site.stderr?.setEncoding('utf8').on('data', keep);
  const ended = once(site, 'exit').then(() => {
    throw new Error(`the editors' site did not start: ${said}`);
  });
  const messages: readonly unknown[] = await Promise.race([once(site, 'message'), ended]);
  ended.catch(() => undefined);
  return {
    url: String(messages[0]),
    said: () => said,
    kill: () => {
      site.kill('SIGKILL');
    },
  };
}
