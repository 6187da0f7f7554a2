/** What the STAND-IN of the tests answers to one request, in place of GoTrue and of Git Gateway. */
import type { IncomingMessage } from 'node:http';
import { text as textIn } from 'node:stream/consumers';
import { isRecord } from '../../../src/model/clean';
import { Refused, type Accounts } from './accounts';

export const NAME = 'GoTrue and Git Gateway (stand-in of the tests of it77.fr)';
export const IDENTITY = '/.netlify/identity';
export const GATEWAY = '/.netlify/git';

/** A Netlify token lives an hour. Its signature is never looked at here. */
const tokenOf = (id: string, email: string): string =>
  [{ alg: 'none' }, { sub: id, email, exp: Math.floor(Date.now() / 1000) + 3600, app_metadata: {} }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat('stand-in')
    .join('.');

const idIn = (authorization: string | undefined): string => {
  const claims = /^Bearer [^.]+\.([^.]+)\./u.exec(authorization ?? '')?.[1];
  if (claims === undefined) throw new Refused(401, { code: 401, msg: 'Invalid token' });
  const read: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString());
  return isRecord(read) ? String(read['sub']) : '';
};

async function bodyOf(incoming: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const text = await textIn(incoming);
  if (text === '') return {};
  const isForm = incoming.headers['content-type']?.includes('urlencoded') === true;
  const body: unknown = isForm ? Object.fromEntries(new URLSearchParams(text)) : JSON.parse(text);
  return isRecord(body) ? body : {};
}

const words = (body: Readonly<Record<string, unknown>>, key: string): string => {
  const value = body[key];
  return typeof value === 'string' ? value : '';
};

const session = ({ id, email }: { readonly id: string; readonly email: string }): object => ({
  access_token: tokenOf(id, email),
  token_type: 'bearer',
  expires_in: 3600,
  refresh_token: 'stand-in',
});

/** @param path below /.netlify/identity */
export async function identity(
  accounts: Accounts,
  path: string,
  incoming: IncomingMessage,
): Promise<object> {
  const body = await bodyOf(incoming);
  const holder = () => accounts.withId(idIn(incoming.headers.authorization));
  switch (`${incoming.method ?? ''} ${path}`) {
    case 'GET /health':
      return { name: NAME, version: '0' };
    case 'GET /settings':
      return { external: { email: true }, disable_signup: true, autoconfirm: false };
    case 'POST /verify':
      return session(
        accounts.verify(words(body, 'type'), words(body, 'token'), words(body, 'password')),
      );
    case 'POST /token':
      return session(accounts.logIn(words(body, 'username'), words(body, 'password')));
    case 'POST /recover':
      accounts.recover(words(body, 'email'));
      return {};
    case 'PUT /user':
      accounts.change(holder(), body);
      return {};
    case 'GET /user': {
      const { id, email } = holder();
      return { id, email, app_metadata: {}, user_metadata: {} };
    }
    case 'POST /logout':
      holder();
      return {};
    default:
      throw new Refused(404, { code: 404, msg: 'Not found' });
  }
}

/**
 * An empty repository on GitHub, behind the gateway.
 * @param path below /.netlify/git
 */
export function gateway(accounts: Accounts, path: string, incoming: IncomingMessage): object {
  accounts.withId(idIn(incoming.headers.authorization));
  if (path === '/settings') return { github_enabled: true, roles: [] };
  if (path.startsWith('/github/branches/')) return { name: 'main', commit: { sha: '0' } };
  if (path.startsWith('/github/git/trees/')) return { sha: '0', tree: [], truncated: false };
  throw new Refused(404, { message: 'Not Found' });
}
