/** decap-server on a copy of the repository, in a process with a time zone of its own. Node only. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { API } from '../../../src/tools/serving/forward';

const HOST = '127.0.0.1';
const TRIES = 150;
const PAUSE_MS = 100;

export interface GitServer {
  /** Origin, such as http://127.0.0.1:8081. */
  readonly url: string;
  readonly close: () => void;
  /** Ends it at once, whatever it is doing. */
  readonly kill: () => void;
}

/** Any port free now: several copies are served at once. The guard below covers a lost race. */
async function anyPort(): Promise<number> {
  const probe = createServer().listen(0, HOST);
  await once(probe, 'listening');
  const bound = probe.address();
  probe.close();
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}

async function repositoryOf(url: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${url}${API}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ action: 'info', params: {} }),
    });
    // Reason for the cast: this is what decap-server answers to « info ».
    const { repo } = (await answer.json()) as { repo?: string };
    return repo ?? '';
  } catch {
    return undefined;
  }
}

/**
 * @param root folder of the copy: the server must name it before anything is written
 * @param zone time zone of the process, such as 'America/Guadeloupe'
 * @param address origin of a server that is no more, to take its place
 * @throws when the server does not start, or would write elsewhere
 */
export async function startGitServer(
  root: string,
  zone: string,
  address?: string,
): Promise<GitServer> {
  const port = address === undefined ? String(await anyPort()) : new URL(address).port;
  const url = `http://${HOST}:${port}`;
  const program = fileURLToPath(import.meta.resolve('decap-server'));
  const env = { MODE: 'git', BIND_HOST: HOST, PORT: port, GIT_REPO_DIRECTORY: root, TZ: zone };
  const server = spawn(process.execPath, [program], {
    env: { ...process.env, ...env, LOG_LEVEL: 'error' },
    stdio: 'ignore',
  });
  const close = (): void => {
    server.kill();
  };
  const kill = (): void => {
    server.kill('SIGKILL');
  };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const found = await repositoryOf(url);
    if (found === basename(root)) return { url, close, kill };
    if (found !== undefined) break;
    await wait(PAUSE_MS);
  }
  close();
  throw new Error(`decap-server does not answer for ${root} on ${url}`);
}
