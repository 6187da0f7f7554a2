import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from './free-port';

const taken: Server[] = [];
const take = (port: number): Promise<void> =>
  new Promise((resolve) => {
    taken.push(createServer().listen(port, '127.0.0.1', resolve));
  });

afterEach(() => {
  for (const server of taken.splice(0)) server.close();
});

describe('freePort', () => {
  it('gives the preferred port, then the next when it is taken', async () => {
    const first = await freePort(47_310);
    await take(first);
    const second = await freePort(first);
    expect(second).toBeGreaterThan(first);
  });
});
