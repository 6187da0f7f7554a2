/** What a built site answers at an address. Node only. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ruleFor, type RedirectRule } from './netlify-rules';

export type Found =
  | { readonly type: 'file'; readonly path: string; readonly status: number }
  | { readonly type: 'redirect'; readonly to: string; readonly status: number }
  | { readonly type: 'refused' }
  | { readonly type: 'missing' };

/** Netlify keeps its own files to itself. */
const KEPT_BACK = new Set(['_headers', '_redirects']);

/** The segments of an address; undefined when it leads out of the site or cannot be decoded. */
function segmentsOf(address: string): readonly string[] | undefined {
  try {
    const segments = decodeURIComponent(address).split('/').filter(Boolean);
    const isUnsafe = (part: string): boolean => part === '..' || /[\\\0]/u.test(part);
    return segments.some(isUnsafe) ? undefined : segments;
  } catch {
    return undefined;
  }
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

const isRedirection = ({ status }: RedirectRule): boolean => status >= 300 && status < 400;

/**
 * As on Netlify, a file comes before a rule that is not forced, and a rule whose status is not a
 * redirection sends the page that it names.
 * @param asked the path of the request, percent-encoded, and its query
 */
export function findFile(
  root: string,
  asked: Pick<URL, 'pathname' | 'search'>,
  redirects: readonly RedirectRule[],
): Found {
  const { pathname: address } = asked;
  const segments = segmentsOf(address);
  if (segments === undefined) return { type: 'refused' };
  const path = join(root, ...segments);
  const index = join(path, 'index.html');
  const rule = ruleFor(redirects, asked);
  if (rule?.isForced === true && !isRedirection(rule)) {
    const sent = join(root, ...(segmentsOf(rule.to) ?? []), 'index.html');
    return isFile(sent) ? { type: 'file', path: sent, status: rule.status } : { type: 'missing' };
  }
  const isKept = segments.length === 1 && KEPT_BACK.has(segments[0] ?? '');
  if (!isKept && !address.endsWith('/') && isFile(path)) return { type: 'file', path, status: 200 };
  if (isFile(index)) {
    return address.endsWith('/')
      ? { type: 'file', path: index, status: 200 }
      : { type: 'redirect', to: `/${segments.map(encodeURIComponent).join('/')}/`, status: 301 };
  }
  return rule === undefined
    ? { type: 'missing' }
    : { type: 'redirect', to: rule.to, status: rule.status };
}
