/** Asks the local repository, as the editors' pages do: `save-draft.ts <folder> <request>`. */
import { createServer } from 'node:http';
import { isRecord } from '~/model/clean';
import { openEndpoint } from '~/tools/local/endpoint';

const [, , root = '', request = ''] = process.argv;

const server = createServer(await openEndpoint(root));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const bound = server.address();
const origin = `http://127.0.0.1:${String(typeof bound === 'object' && bound !== null ? bound.port : 0)}`;

async function ask(body: string, key: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', origin, 'x-it77-cle': key };
  return (await fetch(origin, { method: 'POST', headers, body })).json();
}

const given = await ask('{"action":"key"}', '');
await ask(request, isRecord(given) ? String(given['key']) : '');
process.exit(0);
