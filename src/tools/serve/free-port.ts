/** Finds a port to listen on. Node only. */
import { createServer } from 'node:net';

/** `localhost` leads to either, and another program may hold the port on one of them. */
const HOSTS = ['127.0.0.1', '::1'];
const TRIES = 50;

function isTaken(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', (error: NodeJS.ErrnoException) => {
        // A machine without IPv6 has no ::1 to take.
        resolve(error.code !== 'EADDRNOTAVAIL' && error.code !== 'EAFNOSUPPORT');
      })
      .listen(port, host, () => {
        probe.close(() => {
          resolve(false);
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
    const taken = await Promise.all(HOSTS.map((host) => isTaken(port, host)));
    if (!taken.includes(true)) return port;
  }
  throw new Error(`Aucun port libre entre ${String(preferred)} et ${String(preferred + TRIES)}.`);
}
