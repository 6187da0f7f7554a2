/**
 * What the site needs and `astro dev` lacks: the CMS and its backend, search, former addresses, twins in
 * Markdown. Node only.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { SEARCH_INDEX } from '~/lib/paths';
import { isApi } from './caller-rules';
import type { EditorsScripts } from './editors-scripts';
import type { Endpoint } from './endpoint';
import { formerAddresses } from './former-addresses';
import { twinNow } from './twin-now';
import { findFile } from '../serve/find-file';
import { mediaType } from '../serve/media-type';
import { sendFile } from '../serve/send-file';

interface Options {
  /** Folder of the repository. */
  readonly repository: string;
  /** What answers the CMS, on the same origin. */
  readonly cms: Endpoint;
  /** The scripts of the CMS. */
  readonly scripts: EditorsScripts;
  /** The folder of a site whose search index is used here too. */
  readonly searched: () => Promise<string>;
}

const addressOf = ({ url }: IncomingMessage): URL => new URL(`http://localhost${url ?? '/'}`);

/** Answers `/api/v1`, the CMS's scripts, `/pagefind/`, former addresses and twins in Markdown before Astro does. */
export function devIntegration({ repository, cms, scripts, searched }: Options): AstroIntegration {
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
          const asked = addressOf(request);
          const { pathname, search } = asked;
          const successor = successorOf(asked);
          if (successor !== undefined) {
            // 302, where Netlify says 301: a browser would never ask again.
            response.writeHead(302, { location: `${successor}${search}` }).end();
            return;
          }
          const answer = async (): Promise<void> => {
            const script = await scripts.at(pathname);
            const found = pathname.startsWith(SEARCH_INDEX)
              ? findFile(await searched(), asked, [])
              : undefined;
            if (script !== undefined) {
              response.setHeader('content-type', mediaType(pathname)).end(script);
              return;
            }
            if (found?.type === 'file') {
              const file = { path: found.path, status: 200, headers: new Map() };
              await sendFile(file, request, response);
              return;
            }
            const twin = await twinNow(pathname, request.socket);
            if (twin === undefined) next();
            else response.setHeader('content-type', mediaType(pathname)).end(twin);
          };
          answer().catch((error: unknown) => {
            logger.error(String(error));
            next(error);
          });
        });
      },
    },
  };
}
