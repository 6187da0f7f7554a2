/** What the site needs and `astro dev` lacks: a backend for the CMS, search, former addresses. Node only. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { SEARCH_INDEX } from '~/lib/paths';
import { isApi } from './caller-rules';
import type { Endpoint } from './endpoint';
import { formerAddresses } from './former-addresses';
import { findFile } from '../serve/find-file';
import { sendFile } from '../serve/send-file';

interface Options {
  /** Folder of the repository. */
  readonly repository: string;
  /** What answers the CMS, on the same origin. */
  readonly cms: Endpoint;
  /** The last built site, whose search index is used here too. */
  readonly built: string;
}

const addressOf = ({ url }: IncomingMessage): URL => new URL(`http://localhost${url ?? '/'}`);

/** Answers `/api/v1`, `/pagefind/` and former addresses before Astro does. */
export function devIntegration({ repository, cms, built }: Options): AstroIntegration {
  const successorOf = formerAddresses(repository);
  return {
    name: 'it77-dev',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const answerCms = (
          request: IncomingMessage,
          response: ServerResponse,
          next: () => void,
        ): void => {
          if (isApi(addressOf(request).pathname)) cms(request, response);
          else next();
        };
        // Before Vite's own, which refuses in English and tells nobody.
        server.middlewares.stack.unshift({ route: '', handle: answerCms });
        server.middlewares.use((request, response, next) => {
          const { pathname, search } = addressOf(request);
          const successor = pathname.endsWith('/') ? successorOf(pathname) : undefined;
          if (successor !== undefined) {
            // 302, where Netlify says 301: a browser would never ask again.
            response.writeHead(302, { location: `${successor}${search}` }).end();
            return;
          }
          const found = pathname.startsWith(SEARCH_INDEX)
            ? findFile(built, pathname, [])
            : undefined;
          if (found?.type !== 'file') {
            next();
            return;
          }
          const file = { path: found.path, status: 200, headers: new Map() };
          sendFile(file, request, response).catch((error: unknown) => {
            logger.error(String(error));
            next(error);
          });
        });
      },
    },
  };
}
