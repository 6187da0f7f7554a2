/**
 * STAND-IN, for tests alone, of the two services of Netlify that the editors' pages speak to: GoTrue
 * (/.netlify/identity) and Git Gateway (/.netlify/git), before an empty repository. It says what it
 * is in every answer (`X-Stand-In`), at /.netlify/identity/health, and never leaves the loopback.
 */
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { Accounts, Refused } from './accounts';
import { writeMail } from './mail';
import { gateway, GATEWAY, identity, IDENTITY, NAME } from './services';

const HOST = '127.0.0.1';

export interface StandIn {
  /** Origin of the site, with the two services on it. */
  readonly url: string;
  readonly accounts: Accounts;
  /** What Git Gateway was asked, in order. */
  readonly asked: readonly string[];
  /** The link in the last mail sent to somebody. */
  readonly linkTo: (email: string) => string;
  /** While it is down, both services cut the line. */
  isDown: boolean;
  /** Whether the association has opened Git Gateway at Netlify. */
  isGatewayOpen: boolean;
  readonly close: () => Promise<void>;
}

/** @param site origin of the built site: all that is no service goes there */
export async function standIn(site: string): Promise<StandIn> {
  const accounts = new Accounts();
  const asked: string[] = [];

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { pathname } = new URL(`http://${HOST}${incoming.url ?? '/'}`);
    if (services.isDown && pathname.startsWith('/.netlify/')) {
      incoming.socket.destroy();
      return;
    }
    if (!services.isGatewayOpen && pathname.startsWith(GATEWAY)) {
      outgoing.writeHead(404, { 'content-type': 'text/plain' }).end('Not Found');
      return;
    }
    if (pathname.startsWith(GATEWAY)) asked.push(pathname.slice(GATEWAY.length));
    if (pathname.startsWith(IDENTITY) || pathname.startsWith(GATEWAY)) {
      outgoing.setHeader('X-Stand-In', NAME).setHeader('Content-Type', 'application/json');
      try {
        const found = pathname.startsWith(IDENTITY)
          ? await identity(accounts, pathname.slice(IDENTITY.length), incoming)
          : gateway(accounts, pathname.slice(GATEWAY.length), incoming);
        outgoing.end(JSON.stringify(found));
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        outgoing.writeHead(error.status).end(JSON.stringify(error.body));
      }
      return;
    }
    const { method, headers } = incoming;
    incoming.pipe(
      request(`${site}${incoming.url ?? '/'}`, { method, headers }, (onward) => {
        outgoing.writeHead(onward.statusCode ?? 502, onward.headers);
        onward.pipe(outgoing);
      }),
    );
  };

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => outgoing.writeHead(500).end());
  }).listen(0, HOST);
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const url = `http://${HOST}:${String(port)}`;
  const services: StandIn = {
    url,
    accounts,
    asked,
    isDown: false,
    isGatewayOpen: true,
    linkTo: (email) => {
      const mail = accounts.mails.filter(({ to }) => to === email).at(-1);
      if (mail === undefined) throw new Error(`Aucun courriel n’est parti vers ${email}.`);
      const link = /href="([^"]+_token=[^"]+)"/u.exec(writeMail(mail, url))?.[1];
      if (link === undefined) throw new Error(`Le courriel « ${mail.template} » n’a pas de lien.`);
      return link;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return services;
}
