/**
 * Mozilla’s HTTP Observatory, as far as files decide: its rules and their points, after the table that it
 * publishes (github.com/mdn/mdn-http-observatory, src/grader/charts.js and src/analyzer/tests, read in November
 * 2026). Left out: cookies, since the site sets none; the redirection from http:// and the list of HSTS, which
 * are the host’s: each counts for nothing here.
 */
import type { CheerioAPI } from 'cheerio';

export interface Answered {
  /** By name, in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly $: CheerioAPI;
}

/** What the observatory would say, and the points that it gives or takes. */
type Verdict = readonly [result: string, points: number];

const BROAD = [
  '*',
  'http:',
  'https:',
  'ftp:',
  'http://*',
  'https://*',
  'http://*.*',
  'https://*.*',
];
const INLINE = ["'unsafe-inline'", 'data:'];

type Policy = ReadonlyMap<string, readonly string[]>;

function policyOf({ headers }: Answered): Policy {
  const directives = (headers.get('content-security-policy') ?? '').split(';');
  return new Map(
    directives.flatMap((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/u);
      return name === '' ? [] : [[name, sources] as const];
    }),
  );
}

const sourcesOf = (policy: Policy, name: string): readonly string[] =>
  policy.get(name) ?? policy.get('default-src') ?? ['*'];

function ofPolicy(page: Answered): Verdict {
  const policy = policyOf(page);
  const allows = (name: string, unwanted: readonly string[]): boolean =>
    sourcesOf(policy, name).some((source) => unwanted.includes(source));
  const isHttp = (sources: readonly string[]): boolean =>
    sources.some((source) => /^(?:http|ftp):/u.test(source));
  if (policy.size === 0) return ['csp-not-implemented', -25];
  if (allows('script-src', [...BROAD, ...INLINE]) || allows('object-src', BROAD))
    return ['csp-implemented-with-unsafe-inline', -20];
  if (isHttp([...policy.values()].flat())) return ['csp-implemented-with-insecure-scheme', -20];
  if (allows('script-src', ["'unsafe-eval'"]) || allows('style-src', ["'unsafe-eval'"]))
    return ['csp-implemented-with-unsafe-eval', -10];
  if (allows('style-src', [...BROAD, ...INLINE]))
    return ['csp-implemented-with-unsafe-inline-in-style-src-only', 0];
  return policy.get('default-src')?.join() === "'none'"
    ? ['csp-implemented-with-no-unsafe-default-src-none', 10]
    : ['csp-implemented-with-no-unsafe', 5];
}

const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];

function ofReferrer({ headers }: Answered): Verdict {
  const policy = headers.get('referrer-policy');
  if (policy === undefined) return ['referrer-policy-not-implemented', 0];
  return PRIVATE.includes(policy) ? ['referrer-policy-private', 5] : ['referrer-policy-unsafe', -5];
}

const SIX_MONTHS = 15_768_000;

function ofTransport({ headers }: Answered): Verdict {
  const age = /max-age=(\d+)/u.exec(headers.get('strict-transport-security') ?? '')?.[1];
  if (age === undefined) return ['hsts-not-implemented', -20];
  return Number(age) >= SIX_MONTHS
    ? ['hsts-implemented-max-age-at-least-six-months', 0]
    : ['hsts-implemented-max-age-less-than-six-months', -10];
}

function ofIntegrity({ $ }: Answered): Verdict {
  const scripts = $('script[src]')
    .toArray()
    .map((element) => $(element).attr() ?? {});
  if (scripts.length === 0) return ['sri-not-implemented-but-no-scripts-loaded', 0];
  if (scripts.some(({ src = '' }) => /^(?:http:)?\/\//u.test(src)))
    return ['sri-not-implemented-and-external-scripts-not-loaded-securely', -50];
  if (scripts.every(({ integrity }) => integrity !== undefined))
    return ['sri-implemented-and-all-scripts-loaded-securely', 5];
  return scripts.some(({ src = '' }) => src.startsWith('https:'))
    ? ['sri-not-implemented-but-external-scripts-loaded-securely', -5]
    : ['sri-not-implemented-but-all-scripts-loaded-from-secure-origin', 0];
}

const ofTypes = ({ headers }: Answered): Verdict =>
  headers.get('x-content-type-options') === 'nosniff'
    ? ['x-content-type-options-nosniff', 0]
    : ['x-content-type-options-not-implemented', -5];

function ofFrames(page: Answered): Verdict {
  const ancestors = policyOf(page).get('frame-ancestors') ?? ['*'];
  if (!ancestors.some((source) => BROAD.includes(source)))
    return ['x-frame-options-implemented-via-csp', 5];
  return /^(?:DENY|SAMEORIGIN)$/iu.test(page.headers.get('x-frame-options') ?? '')
    ? ['x-frame-options-sameorigin-or-deny', 0]
    : ['x-frame-options-not-implemented', -20];
}

function ofResources({ headers }: Answered): Verdict {
  const policy = headers.get('cross-origin-resource-policy') ?? 'none';
  return /^same-(?:origin|site)$/u.test(policy)
    ? [`cross-origin-resource-policy-implemented-with-${policy}`, 10]
    : [`cross-origin-resource-policy-${policy}`, 0];
}

const ofSharing = ({ headers }: Answered): Verdict =>
  headers.has('access-control-allow-origin') && headers.has('access-control-allow-credentials')
    ? ['cross-origin-resource-sharing-implemented-with-universal-access', -50]
    : ['cross-origin-resource-sharing-without-credentials', 0];

const RULES = [
  ofPolicy,
  ofReferrer,
  ofTransport,
  ofIntegrity,
  ofTypes,
  ofFrames,
  ofResources,
  ofSharing,
];

/** Below it, what is well done earns nothing. */
const ENOUGH_FOR_BONUS = 90;

const sum = (points: readonly number[]): number => points.reduce((total, each) => total + each, 0);

/** The score of a page, and what it is made of. */
export function observatoryScore(page: Answered): {
  readonly score: number;
  readonly verdicts: Readonly<Record<string, number>>;
} {
  const verdicts = RULES.map((rule) => rule(page));
  const points = verdicts.map(([, each]) => each);
  const base = 100 + sum(points.filter((each) => each < 0));
  const bonus = base < ENOUGH_FOR_BONUS ? 0 : sum(points.filter((each) => each > 0));
  return { score: Math.max(0, base + bonus), verdicts: Object.fromEntries(verdicts) };
}
