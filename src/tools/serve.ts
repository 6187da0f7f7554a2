/**
 * Serves a built site as Netlify will: its headers, its redirections, its 404, compressed. On the
 * loopback only. Used by `npm run preview` and by the browser tests.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { encode } from './serving/encode';
import { find } from './serving/find';
import { API, forward } from './serving/forward';
import { isCompressible, mediaType } from './serving/media-type';
import { headersFor, parseHeaders, parseRedirects } from './serving/rules';

const HOST = '127.0.0.1';
/** What Netlify sends when no rule says otherwise. */
const REVALIDATE = 'public,max-age=0,must-revalidate';

interface SiteOptions {
  /** Folder of the built site. */
  readonly root: string;
  /** A free port when absent. */
  readonly port?: number;
  /** Origin of a decap-server (http://127.0.0.1:8081) that answers on /api/v1. */
  readonly proxy?: string;
}

interface SiteServer {
  /** Origin, without a final slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const readRules = (root: string, name: string): string => {
  const path = join(root, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** @throws when the folder holds no site or the port is taken */
export async function serveSite({ root, port = 0, proxy }: SiteOptions): Promise<SiteServer> {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`Aucun site dans ${root} : lancez d’abord « npm run build ».`);
  }
  const headerRules = parseHeaders(readRules(root, '_headers'));
  const redirects = parseRedirects(readRules(root, '_redirects'));

  async function sendFile(
    path: string,
    status: number,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { size, mtimeMs } = await stat(path);
    const tag = `W/"${size.toString(36)}-${mtimeMs.toString(36)}"`;
    const type = mediaType(path);
    response.setHeader('content-type', type).setHeader('etag', tag);
    response.setHeader('cache-control', REVALIDATE);
    for (const [name, value] of headersFor(headerRules, addressOf(request).pathname)) {
      response.setHeader(name, value);
    }
    if (status === 200 && request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    const raw = await readFile(path);
    const accepted = isCompressible(type) ? String(request.headers['accept-encoding'] ?? '') : '';
    const { bytes, encoding } = await encode(raw, accepted);
    if (isCompressible(type)) response.setHeader('vary', 'Accept-Encoding');
    if (encoding !== undefined) response.setHeader('content-encoding', encoding);
    response.writeHead(status, { 'content-length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = addressOf(request);
    if (proxy !== undefined && pathname === API) {
      forward(proxy, request, response);
      return;
    }
    // Netlify answers a form (POST) by the page that is its action.
    if (!['GET', 'HEAD', 'POST'].includes(request.method ?? '')) {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const found = find(root, pathname, redirects);
    if (found.type === 'file') await sendFile(found.path, 200, request, response);
    else if (found.type === 'redirect') {
      response.writeHead(found.status, { location: `${found.to}${search}` }).end();
    } else if (found.type === 'refused') response.writeHead(400).end();
    else await sendFile(join(root, '404.html'), 404, request, response);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, HOST, resolve);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    url: `http://${HOST}:${String(actual)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const addressOf = (request: IncomingMessage): URL =>
  new URL(request.url ?? '/', `http://${HOST}`);
