/** Netlify's `_headers` and `_redirects` files, read the way Netlify reads them. Pure. */
import { decodedAddress } from '~/lib/address-key';

/** Headers for the addresses that match; names in lower case. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export interface RedirectRule {
  /** As it is read. */
  readonly from: string;
  /** What the query must hold, among others: `article=12`. */
  readonly parameters: readonly string[];
  readonly to: string;
  readonly status: number;
  /** « 410! »: comes before the file that stands at the address. */
  readonly isForced: boolean;
}

const meaningful = (source: string): readonly string[] =>
  source.split('\n').filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));

/** A path at the margin opens a rule; the indented `Name: value` lines below it are its headers. */
export function parseHeaders(source: string): readonly HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of meaningful(source)) {
    const colon = line.indexOf(':');
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    else if (colon > 0) {
      const name = line.slice(0, colon).trim().toLowerCase();
      rules.at(-1)?.headers.push([name, line.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

/**
 * `/from [name=value …] /to status`, 301 when the status is left out; `!` after it forces the rule. Read as
 * Netlify’s own parser does (netlify/build, packages/redirect-parser/src/line_parser.js).
 */
export function parseRedirects(source: string): readonly RedirectRule[] {
  return meaningful(source).flatMap((line) => {
    const [from, ...others] = line.trim().split(/\s+/u);
    const arrival = others.findIndex((part) => part.startsWith('/'));
    const [to, status = '301'] = others.slice(arrival);
    if (from === undefined || to === undefined || arrival === -1) return [];
    const isForced = status.endsWith('!');
    const parameters = others.slice(0, arrival);
    const path = decodedAddress(from);
    return [{ from: path, parameters, to, status: Number.parseInt(status, 10), isForced }];
  });
}

/**
 * Whether a rule's path takes in an address. `/x/*` takes in `/x` itself and all below it; a final
 * slash makes no difference, as on Netlify.
 */
export function matches(rule: string, address: string): boolean {
  const bare = (path: string): string => path.replace(/\/+$/u, '');
  if (!rule.endsWith('/*')) return bare(rule) === bare(address);
  const folder = rule.slice(0, -'/*'.length);
  return bare(address) === folder || address.startsWith(`${folder}/`);
}

/** The first rule that fits, its path in the same letters, however either is encoded. */
export function ruleFor(
  rules: readonly RedirectRule[],
  { pathname, search }: Pick<URL, 'pathname' | 'search'>,
): RedirectRule | undefined {
  const path = decodedAddress(pathname);
  const given = new Set(search.slice(1).split('&'));
  return rules.find(
    ({ from, parameters }) => matches(from, path) && parameters.every((one) => given.has(one)),
  );
}

/**
 * The headers of an address. What Netlify does when two rules give one name is not documented: the
 * values are joined here, so that such a clash shows (two content policies would both apply).
 */
export function headersFor(
  rules: readonly HeaderRule[],
  address: string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    if (!matches(rule.path, address)) continue;
    for (const [name, value] of rule.headers) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}
