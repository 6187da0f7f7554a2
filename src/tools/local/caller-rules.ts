/**
 * Who may speak to the local repository: the editors' pages of this very run, and nobody else, since
 * any page open in the same browser can send requests to the loopback. Pure.
 */
import { timingSafeEqual } from 'node:crypto';

/** Where the CMS speaks to the repository. */
export const API = '/api/v1';

export const isApi = (pathname: string): boolean => pathname.replace(/\/$/u, '') === API;

/** The header that carries the key of the run. */
export const KEY_HEADER = 'x-it77-cle';

/** How the editors' pages ask for the key: other origins cannot read the answer. */
export const KEY_REQUEST = 'key';

export interface Caller {
  readonly method: string | undefined;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** The header Sec-Fetch-Site: same-origin, same-site, cross-site or none. */
  readonly fetchSite: string | undefined;
  readonly contentType: string | undefined;
}

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u;

/**
 * @returns in French, why this caller is refused; undefined when it is a page of our own address
 */
export function callerRefusal(caller: Caller): string | undefined {
  const { method = '', host = '', origin, fetchSite, contentType = '' } = caller;
  // DNS rebinding: a page elsewhere made its own name lead here.
  if (!LOOPBACK.test(host)) return `le nom « ${host} » n’est pas celui de cette machine`;
  if (fetchSite !== undefined && fetchSite !== 'same-origin') {
    return `la demande vient d’ailleurs (${origin ?? 'origine tue'})`;
  }
  if (method !== 'POST') return `une demande ${method} n’est pas attendue ici`;
  // A browser always gives the origin of a POST, and a page cannot forge it.
  if (origin !== `http://${host}`) {
    return `la demande vient d’ailleurs (${origin ?? 'origine tue'})`;
  }
  // A form cannot send JSON, and a script of another origin must first ask (OPTIONS), refused above.
  if (!/^application\/json(?:;|$)/iu.test(contentType)) {
    return `son contenu n’est pas du JSON (${contentType === '' ? 'type tu' : contentType})`;
  }
  return undefined;
}

/** Compared in constant time. */
export function isKey(given: string, key: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(key)];
  return one.length === other.length && timingSafeEqual(one, other);
}
