/** What `astro dev` lacks and the site needs: the CMS's server, the search, former addresses. Node only. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { SEARCH_INDEX } from '~/lib/paths';
import { isApi } from './door';
import type { Endpoint } from './endpoint';
import { formerAddresses } from './former-addresses';
import { find } from '../serve/find-file';
import { send } from '../serve/send-file';

interface Services {
  /** Folder of the repository. */
  readonly repository: string;
  /** What answers the CMS: same origin for the browser, so that it asks no leave. */
  readonly cms: Endpoint;
  /** The last built site, whose search index serves here too. */
  readonly built: string;
}

const addressOf = ({ url }: IncomingMessage): URL => new URL(`http://localhost${url ?? '/'}`);

/** Answers `/api/v1`, `/pagefind/` and the addresses that pages have left, before Astro does. */
export function localServices({ repository, cms, built }: Services): AstroIntegration {
  const successorOf = formerAddresses(repository);
  return {
    name: 'it77-local-services',
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
        // Before Vite's own: whom it refuses, it refuses in English and tells nobody.
        server.middlewares.stack.unshift({ route: '', handle: answerCms });
        server.middlewares.use((request, response, next) => {
          const { pathname, search } = addressOf(request);
          const successor = pathname.endsWith('/') ? successorOf(pathname) : undefined;
          if (successor !== undefined) {
            // Not for good, as it will be online: a browser would never ask again.
            response.writeHead(302, { location: `${successor}${search}` }).end();
            return;
          }
          const found = pathname.startsWith(SEARCH_INDEX) ? find(built, pathname, []) : undefined;
          if (found?.type !== 'file') {
            next();
            return;
          }
          const file = { path: found.path, status: 200, headers: new Map() };
          send(file, request, response).catch((error: unknown) => {
            logger.error(String(error));
            next(error);
          });
        });
      },
    },
  };
}
