/** What `astro dev` lacks and the site needs: the server of the CMS and the search. Node only. */
import type { AstroIntegration } from 'astro';
import { find } from '../serving/find';
import { forwarder, isApi, type CmsServer } from '../serving/forward';
import { send } from '../serving/send';

const SEARCH = '/pagefind/';

interface Services {
  /** The server of the CMS: same origin for the browser, so that it asks no leave. */
  readonly cms: CmsServer;
  /** The last built site, whose search index serves here too. */
  readonly built: string;
}

/** Answers `/api/v1` and `/pagefind/` before Astro does. */
export function localServices({ cms, built }: Services): AstroIntegration {
  const forward = forwarder(cms);
  return {
    name: 'it77-local-services',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(`http://localhost${request.url ?? '/'}`);
          if (isApi(pathname)) {
            forward(request, response);
            return;
          }
          const found = pathname.startsWith(SEARCH) ? find(built, pathname, []) : undefined;
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
