/** The scheduled function, against a local server that stands for the site and for the build hook. */
import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import publishWhatIsDue, { config } from '../../src/functions/publication';

let server: Server;
let due = '';
let hookStatus = 200;
const calls: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    calls.push(`${request.method ?? ''} ${request.url ?? ''}`);
    if (request.url === '/echeance.json') response.end(due);
    else response.writeHead(hookStatus).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  vi.stubEnv('URL', `http://127.0.0.1:${String(port)}`);
  vi.stubEnv('IT77_BUILD_HOOK', `http://127.0.0.1:${String(port)}/crochet-secret`);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterEach(() => {
  calls.length = 0;
  hookStatus = 200;
});

afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  server.close();
});

const minutes = (count: number): string => new Date(Date.now() + count * 60_000).toISOString();

it('runs every quarter of an hour', () => {
  expect(config.schedule).toBe('*/15 * * * *');
});

it('asks for a build once the hour has come', async () => {
  due = JSON.stringify({ next: minutes(-1) });
  await publishWhatIsDue();
  expect(calls).toEqual(['GET /echeance.json', 'POST /crochet-secret']);
});

it.each([
  ['is to come', () => JSON.stringify({ next: minutes(10) })],
  ['is not planned', () => JSON.stringify({ next: null })],
])('asks for nothing while the next change %s', async (_name, told) => {
  due = told();
  await publishWhatIsDue();
  expect(calls).toEqual(['GET /echeance.json']);
});

it('says in French what failed, and never the address of the hook', async () => {
  due = JSON.stringify({ next: minutes(-1) });
  hookStatus = 404;
  const failure: unknown = await publishWhatIsDue().catch((error: unknown) => error);
  expect(String(failure)).toContain('le crochet de fabrication répond 404');
  expect(String(failure)).not.toContain('secret');
});

it('says that the site does not tell its next change', async () => {
  due = '<html>';
  await expect(publishWhatIsDue()).rejects.toThrow('Publication programmée : échec');
  due = JSON.stringify({ next: 'bientôt' });
  await expect(publishWhatIsDue()).rejects.toThrow('ne donne pas de date lisible');
});

it('says which variable is missing', async () => {
  vi.stubEnv('IT77_BUILD_HOOK', undefined);
  await expect(publishWhatIsDue()).rejects.toThrow('IT77_BUILD_HOOK');
});
