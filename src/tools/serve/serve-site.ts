/**
 * Serves a built site as Netlify will (headers, redirections, 404, compression), on the loopback only.
 * Used by `npm run preview` and by the browser tests.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isApi } from '../local/caller-rules';
import type { Endpoint } from '../local/endpoint';
import { findFile } from './find-file';
import { headersFor, parseHeaders, parseRedirects } from './netlify-rules';
import { sendFile } from './send-file';

const HOST = '127.0.0.1';

export interface SiteOptions {
  /** Folder of the built site. */
  readonly root: string;
  /** Any free port when absent. */
  readonly port?: number;
  /** What answers the CMS on /api/v1. */
  readonly cms?: Endpoint;
}

export interface SiteServer {
  /** Origin, without a final slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const readRules = (root: string, name: string): string => {
  const path = join(root, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** Without what asks for HTTPS, of which there is none here: WebKit would obey, even on the loopback. */
const overHttp = (headers: string): string =>
  headers.replaceAll(/; *upgrade-insecure-requests\b/gu, '');

function siteAnswer({ root, cms }: SiteOptions): Answer {
  const headers = parseHeaders(overHttp(readRules(root, '_headers')));
  const redirects = parseRedirects(readRules(root, '_redirects'));
  return async (request, response) => {
    const asked = new URL(`http://${HOST}${request.url ?? '/'}`);
    const { pathname, search } = asked;
    if (cms !== undefined && isApi(pathname)) {
      cms(request, response);
      return;
    }
    // Netlify answers a form (POST) by the page that is its action.
    if (!['GET', 'HEAD', 'POST'].includes(request.method ?? '')) {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const found = findFile(root, asked, redirects);
    if (found.type === 'refused') response.writeHead(400).end();
    else if (found.type === 'redirect') {
      response.writeHead(found.status, { location: `${found.to}${search}` }).end();
    } else {
      const isFound = found.type === 'file';
      const path = isFound ? found.path : join(root, '404.html');
      const status = isFound ? found.status : 404;
      await sendFile({ path, status, headers: headersFor(headers, pathname) }, request, response);
    }
  };
}

/** @throws when the folder holds no site or the port is taken */
export async function serveSite(options: SiteOptions): Promise<SiteServer> {
  const { root, port = 0 } = options;
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`Aucun site dans ${root} : lancez d’abord « npm run build ».`);
  }
  const answer = siteAnswer(options);
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
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { url: `http://${HOST}:${String(actual)}`, close };
}
