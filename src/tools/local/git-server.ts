/**
 * decap-server, the Git server of the CMS, in a thread of this process: it cannot outlive us. It
 * asks for no password, so it listens on the loopback only. Node only.
 */
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { freePort } from '../free-port';
import { API } from '../serving/forward';

const HOST = '127.0.0.1';
const PREFERRED_PORT = 8081;
const TRIES = 100;
const PAUSE_MS = 100;

export interface GitServer {
  /** Origin, such as http://127.0.0.1:8081. */
  readonly url: string;
  readonly close: () => Promise<unknown>;
}

/** The name of the repository the server writes in, or undefined while it does not answer. */
async function repositoryOf(url: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${url}${API}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ action: 'info', params: {} }),
    });
    const info: unknown = await answer.json();
    const isNamed = typeof info === 'object' && info !== null && 'repo' in info;
    return isNamed ? String(info.repo) : '';
  } catch {
    return undefined;
  }
}

/**
 * Waits for the server to answer for the repository of this name.
 * @throws when it answers for another one, or does not answer within ten seconds
 */
export async function expectRepository(url: string, name: string): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const found = await repositoryOf(url);
    if (found === name) return;
    if (found !== undefined)
      throw new Error(`Le serveur Git de ${url} écrit dans « ${found} », non dans « ${name} ».`);
    await wait(PAUSE_MS);
  }
  throw new Error(`Le serveur Git des pages de rédaction ne répond pas sur ${url}.`);
}

/**
 * Starts the server on a free port and makes sure that it writes in this repository and no other.
 * @param root folder of the repository
 * @param author signs the commits when Git knows no one
 * @throws when it does not start, or answers for another repository
 */
export async function startGitServer(
  root: string,
  author: Readonly<Record<string, string>> = {},
): Promise<GitServer> {
  const port = await freePort(PREFERRED_PORT);
  const worker = new Worker(new URL(import.meta.resolve('decap-server')), {
    execArgv: [],
    env: {
      ...process.env,
      ...author,
      MODE: 'git',
      BIND_HOST: HOST,
      PORT: String(port),
      GIT_REPO_DIRECTORY: root,
      LOG_LEVEL: 'warn',
    },
  });
  const url = `http://${HOST}:${String(port)}`;
  const failed = new Promise<never>((_resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => {
      reject(new Error('Le serveur Git des pages de rédaction s’est arrêté.'));
    });
  });
  await Promise.race([expectRepository(url, basename(root)), failed]);
  // From here on an exit is either ours or told by the server itself.
  failed.catch(() => undefined);
  return { url, close: () => worker.terminate() };
}
