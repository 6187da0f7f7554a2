/** What `astro dev` lacks and the site needs: the CMS's server, the search, former addresses. Node only. */
import type { AstroIntegration } from 'astro';
import { SEARCH_INDEX } from '~/lib/paths';
import { formerAddresses } from './former-addresses';
import { find } from '../serving/find';
import { forwarder, isApi, type CmsServer } from '../serving/forward';
import { send } from '../serving/send';

interface Services {
  /** The server of the CMS: same origin for the browser, so that it asks no leave. */
  readonly cms: CmsServer;
  /** The last built site, whose search index serves here too. */
  readonly built: string;
}

/** Answers `/api/v1`, `/pagefind/` and the addresses that pages have left, before Astro does. */
export function localServices({ cms, built }: Services): AstroIntegration {
  const forward = forwarder(cms);
  const former = formerAddresses(cms.repository);
  return {
    name: 'it77-local-services',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('all', (_event, path) => {
          former.onChange(path);
        });
        server.middlewares.use((request, response, next) => {
          const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
          if (isApi(pathname)) {
            forward(request, response);
            return;
          }
          const successor = pathname.endsWith('/') ? former.successorOf(pathname) : undefined;
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
