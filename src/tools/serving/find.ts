/** What stands at an address of a built site. Node only. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { matches, type RedirectRule } from './rules';

export type Found =
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'redirect'; readonly to: string; readonly status: number }
  | { readonly type: 'refused' }
  | { readonly type: 'missing' };

/** Netlify keeps its own files to itself. */
const KEPT_BACK = new Set(['_headers', '_redirects']);

/** The segments of an address, or undefined when it tries to leave the site or cannot be read. */
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

/**
 * A file comes before a redirection, as on Netlify.
 * @param address path of the request, percent-encoded, without its query
 */
export function find(root: string, address: string, redirects: readonly RedirectRule[]): Found {
  const segments = segmentsOf(address);
  if (segments === undefined) return { type: 'refused' };
  const path = join(root, ...segments);
  const index = join(path, 'index.html');
  const isKept = segments.length === 1 && KEPT_BACK.has(segments[0] ?? '');
  if (!isKept && !address.endsWith('/') && isFile(path)) return { type: 'file', path };
  if (isFile(index)) {
    return address.endsWith('/')
      ? { type: 'file', path: index }
      : { type: 'redirect', to: `/${segments.map(encodeURIComponent).join('/')}/`, status: 301 };
  }
  const rule = redirects.find(({ from }) => matches(from, address));
  return rule === undefined
    ? { type: 'missing' }
    : { type: 'redirect', to: rule.to, status: rule.status };
}
