/** Answers the CMS from the local repository, on the site's own origin. Node only. */
import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { isRecord } from '~/model/clean';
import { openRepository, type Answer } from './decap-server';
import { answerFromHistory } from './file-history';
import { callerRefusal, isKey, KEY_HEADER, KEY_REQUEST } from './caller-rules';
import { noteSave } from './interrupted-save';
import { publishedList } from './published-list';
import { readRepository } from './repository';
import { filesWritten, requestRefusal } from './request-rules';
import { symlinkRefusal } from './symlink-refusal';

const READ_TRIES = 4;
const PAUSE_MS = 250;
const FORBIDDEN = 403;
const UNCHANGED = 304;

/** Names an answer by what it says: whoever has it already need not be sent it again. */
const tagOf = (told: string): string =>
  `"${createHash('sha256').update(told).digest('base64url')}"`;

export type Endpoint = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

const answer = (status: number, value: unknown): Answer => ({
  status,
  text: JSON.stringify(value),
});

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/**
 * Hands requests over one at a time: decap-server does one thing at a time anyway, and fails those
 * that wait more than three seconds. A refusal is told unless it repeats the last one.
 * @param root folder of the repository
 * @param tell where a refusal is written, in French
 * @throws when the folder is no repository, or has no branch checked out
 */
export async function openEndpoint(
  root: string,
  tell: (line: string) => void = console.warn,
): Promise<Endpoint> {
  const { branch } = readRepository(root);
  const askRepository = await openRepository(root);
  const key = randomBytes(32).toString('base64url');
  let turn: Promise<unknown> = Promise.resolve();
  let lastTold = '';

  function refuse(why: string): Answer {
    // What a stranger sends must not command the terminal.
    const line = `  Refusé : ${why}.`.replace(/\p{Cc}/gu, '?');
    if (line !== lastTold) tell(line);
    lastTold = line;
    return answer(FORBIDDEN, {
      error: `Refusé : ${why}. Rechargez la page de rédaction que donne « npm start ».`,
    });
  }

  /** Asks again after a failure: reading takes Git's lock, which another command may hold. */
  async function ask(request: unknown, tries: number): Promise<Answer> {
    const answered = await askRepository(request);
    if (answered.status < 500 || tries === 1) return answered;
    await wait(PAUSE_MS);
    return ask(request, tries - 1);
  }

  async function hand(request: unknown): Promise<Answer> {
    const told = answerFromHistory(request, root, branch) ?? publishedList(request, root, branch);
    if (told !== undefined) return told;
    const files = filesWritten(request);
    if (files === undefined) return ask(request, READ_TRIES);
    const endSave = noteSave(root, files);
    const answered = await ask(request, 1);
    endSave(answered.status < 400);
    return answered;
  }

  async function answerTo(incoming: IncomingMessage): Promise<Answer> {
    const { method, headers } = incoming;
    const { host, origin } = headers;
    const fetchSite = headers['sec-fetch-site'];
    const stranger = callerRefusal({
      method,
      host,
      origin,
      fetchSite: Array.isArray(fetchSite) ? fetchSite.join() : fetchSite,
      contentType: headers['content-type'],
    });
    if (stranger !== undefined) return refuse(stranger);
    const request = parsed(await text(incoming));
    if (isRecord(request) && request['action'] === KEY_REQUEST) return answer(200, { key });
    const given = headers[KEY_HEADER]?.toString() ?? '';
    if (!isKey(given, key)) {
      return refuse(
        `la demande ${given === '' ? 'n’a pas de clé' : 'a la clé d’une autre session'}`,
      );
    }
    const why =
      requestRefusal(request, branch) ?? symlinkRefusal(root, filesWritten(request) ?? []);
    if (why !== undefined) return refuse(why);
    const handed = turn.then(() => hand(request));
    turn = handed.catch(() => undefined);
    return handed;
  }

  return (incoming, outgoing) => {
    answerTo(incoming).then(
      ({ status, text: told }) => {
        // A refused body is not read: the connection cannot serve again.
        if (status === FORBIDDEN) outgoing.setHeader('connection', 'close');
        const etag = status === 200 ? tagOf(told) : undefined;
        const isKnown = etag !== undefined && incoming.headers['if-none-match'] === etag;
        outgoing.writeHead(isKnown ? UNCHANGED : status, {
          'content-type': 'application/json; charset=utf-8',
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
          ...(etag === undefined ? {} : { etag }),
        });
        outgoing.end(isKnown ? undefined : told);
      },
      () => {
        // The browser left before it had sent everything.
        outgoing.destroy();
      },
    );
  };
}
