/** Hands requests to the local Git server of the CMS, on the site's own origin. Node only. */
import { request, type IncomingMessage, type ServerResponse } from 'node:http';

/** Where the CMS speaks to its server. */
export const API = '/api/v1';

/** In development Astro redirects whatever has no final slash before anyone else may answer. */
export const isApi = (pathname: string): boolean => pathname.replace(/\/$/u, '') === API;

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u;

/**
 * Whether the request names this machine by a local name. Another name means that a web page
 * elsewhere made its own name lead here to write in the repository (DNS rebinding).
 */
const isLocal = (host: string | undefined): boolean => LOOPBACK.test(host ?? '');

/** @param target origin of decap-server, such as http://127.0.0.1:8081 */
export function forward(target: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (!isLocal(incoming.headers.host)) {
    outgoing.writeHead(403).end();
    return;
  }
  const { method, headers } = incoming;
  const onward = request(`${target}${API}`, { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => {
    if (!outgoing.headersSent) outgoing.writeHead(502);
    outgoing.end();
  });
  incoming.pipe(onward);
}
