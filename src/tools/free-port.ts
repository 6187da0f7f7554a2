/** Finds a port to listen on. Node only. */
import { createServer } from 'node:net';

const HOST = '127.0.0.1';
const TRIES = 50;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => {
        resolve(false);
      })
      .listen(port, HOST, () => {
        probe.close(() => {
          resolve(true);
        });
      });
  });
}

/**
 * The preferred port of the loopback, else the next free one above it.
 * @throws when the fifty ports above are taken too
 */
export async function freePort(preferred: number): Promise<number> {
  for (let port = preferred; port < preferred + TRIES; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`Aucun port libre entre ${String(preferred)} et ${String(preferred + TRIES)}.`);
}
