/** Decap's backend over the local repository, with the key that `npm start` asks for. */
import { keepAnswer, keptAnswer } from './kept-answers';
import { APIError, ProxyBackend } from './parts';

const PATIENCE_MS = 60_000;
const FORBIDDEN = 403;
const UNCHANGED = 304;

interface Payload {
  readonly action: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export class LocalRepository extends ProxyBackend {
  /** Given by the run of `npm start` that served this page; asked again after a restart. */
  #key: Promise<string> | undefined;

  async #send(payload: object, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(this.proxyUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(payload),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  }

  async #askKey(): Promise<string> {
    const answer = await this.#send({ action: 'key' });
    if (!answer.ok) throw new APIError('', answer.status, 'Proxy');
    // Reason for the cast: this is what src/tools/local/endpoint.ts answers.
    const { key = '' } = (await answer.json()) as { key?: string };
    return key;
  }

  async #sendWithKey(payload: Payload): Promise<Response> {
    const kept = await keptAnswer(payload);
    this.#key ??= this.#askKey();
    const answer = await this.#send(
      { branch: this.branch, ...payload },
      { 'x-it77-cle': await this.#key, 'if-none-match': kept?.headers.get('etag') ?? '' },
    );
    if (answer.status === UNCHANGED && kept !== undefined) return kept;
    void keepAnswer(payload, answer);
    return answer;
  }

  /** @throws APIError with what the server says; what `fetch` throws when it does not answer */
  override async request(payload: Payload): Promise<unknown> {
    let answer = await this.#sendWithKey(payload).catch((error: unknown) => {
      this.#key = undefined;
      throw error;
    });
    if (answer.status === FORBIDDEN) {
      this.#key = undefined;
      answer = await this.#sendWithKey(payload);
    }
    // What stands between may answer in its place, in HTML.
    const told: unknown = await answer.json().catch(() => ({}));
    if (answer.ok) return told;
    // Reason for the cast: the server tells an error in this shape.
    throw new APIError((told as { error?: string }).error ?? '', answer.status, 'Proxy');
  }
}
