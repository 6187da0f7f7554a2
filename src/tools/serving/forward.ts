/** Hands requests to the local Git server of the CMS, on the site's own origin. Node only. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { noteSave } from '../local/journal';

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

const READ_TRIES = 4;
const PAUSE_MS = 250;

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const SILENT = JSON.stringify({
  error: 'Le serveur Git des pages de rédaction ne répond plus : relancez « npm start ».',
});

export interface CmsServer {
  /** Origin of decap-server, such as http://127.0.0.1:8081. */
  readonly url: string;
  /** Folder of the repository it writes in. */
  readonly repository: string;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

type Forward = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/**
 * Requests are handed one at a time: decap-server does one thing at a time anyway, and fails those
 * that wait more than three seconds. Saves are noted in the journal while they last.
 */
export function forwarder({ url, repository }: CmsServer): Forward {
  let turn: Promise<void> = Promise.resolve();

  /** Asks again while it fails: reading takes Git's lock, which another command may hold. */
  async function ask(method: string, body: string, tries: number): Promise<Answer> {
    const sent = method === 'GET' || method === 'HEAD' ? {} : { body };
    const answer = await fetch(`${url}${API}`, { method, headers: JSON_TYPE, ...sent });
    if (answer.status < 500 || tries === 1) {
      return { status: answer.status, text: await answer.text() };
    }
    await wait(PAUSE_MS);
    return ask(method, body, tries - 1);
  }

  async function hand(method: string, body: string, outgoing: ServerResponse): Promise<void> {
    const endSave = noteSave(repository, body);
    try {
      const { status, text: told } = await ask(
        method,
        body,
        endSave === undefined ? READ_TRIES : 1,
      );
      endSave?.(status < 400);
      outgoing.writeHead(status, JSON_TYPE).end(told);
    } catch {
      // The server is gone: what it was writing is put right when it comes back.
      outgoing.writeHead(502, JSON_TYPE).end(SILENT);
    }
  }

  return (incoming, outgoing) => {
    if (!isLocal(incoming.headers.host)) {
      outgoing.writeHead(403).end();
      return;
    }
    const body = text(incoming);
    turn = turn.then(async () => {
      try {
        await hand(incoming.method ?? 'POST', await body, outgoing);
      } catch {
        // The browser left before it had sent everything.
        outgoing.destroy();
      }
    });
  };
}
