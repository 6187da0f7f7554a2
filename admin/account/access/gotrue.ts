/**
 * What the access page asks of GoTrue, the service behind Netlify Identity, over HTTP. Ten lines of
 * `fetch` rather than gotrue-js (11 KB) or @netlify/identity: four requests, no session to keep.
 * Source of the paths, bodies and answers: github.com/netlify/gotrue, api/{verify,recover,token,user}.go.
 */

/** Where Netlify puts it on every site. */
const SERVICE = '/.netlify/identity';

/** `status` is 0 when no answer came; `detail` is GoTrue's own English, or empty. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
  ) {
    super(`${status} ${detail}`);
  }
}

interface Request {
  readonly method?: 'POST' | 'PUT';
  readonly body?: string;
  readonly type?: string;
  /** Access token of the person the request speaks for. */
  readonly token?: string;
}

const textAt = (answer: unknown, key: string): string => {
  const value: unknown = typeof answer === 'object' ? Reflect.get(answer ?? {}, key) : undefined;
  return typeof value === 'string' ? value : '';
};

/** Netlify's own 404 page, for one, is not JSON. */
const read = (response: Response): Promise<unknown> => response.json().catch(() => undefined);

async function ask(path: string, request: Request): Promise<unknown> {
  const { method = 'POST', body, type = 'application/json', token } = request;
  const headers = new Headers({ 'Content-Type': type });
  if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
  const sent = fetch(`${SERVICE}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  const response = await sent.catch(() => {
    throw new Refusal(0, '');
  });
  const answer = await read(response);
  if (response.ok) return answer;
  throw new Refusal(response.status, textAt(answer, 'msg') || textAt(answer, 'error_description'));
}

/** @throws {Refusal} also when the answer holds no token: something else answered. */
async function askToken(path: string, request: Request): Promise<string> {
  const token = textAt(await ask(path, request), 'access_token');
  if (token === '') throw new Refusal(404, '');
  return token;
}

/**
 * Spends the token of a link.
 * @param password for invitations only
 * @returns an access token
 * @throws {Refusal} 404 when the link was used or is not whole, 422 when it is too old
 */
export const verify = (
  type: 'signup' | 'recovery',
  token: string,
  password?: string,
): Promise<string> => askToken('/verify', { body: JSON.stringify({ type, token, password }) });

/**
 * @returns an access token
 * @throws {Refusal} 400 when the address or the password is wrong
 */
export const logIn = (email: string, password: string): Promise<string> =>
  askToken('/token', {
    type: 'application/x-www-form-urlencoded',
    body: new URLSearchParams({ grant_type: 'password', username: email, password }).toString(),
  });

/**
 * Asks for a link by mail. An unknown address gets the same answer.
 * @throws {Refusal} 429 when one was sent less than a quarter of an hour ago
 */
export const sendRecovery = async (email: string): Promise<void> => {
  await ask('/recover', { body: JSON.stringify({ email }) });
};

interface Change {
  readonly password?: string;
  readonly email?: string;
  readonly email_change_token?: string;
}

/** @throws {Refusal} 401 when the token has expired, 422 when the change is refused */
export const change = async (token: string, changes: Change): Promise<void> => {
  await ask('/user', { method: 'PUT', body: JSON.stringify(changes), token });
};

/** Ends every session of the person, on all devices. */
export const logOutEverywhere = async (token: string): Promise<void> => {
  await ask('/logout', { token });
};
