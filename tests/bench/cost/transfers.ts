/** What answers of the built site weigh on the wire, headers included. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadedBy, wireSize } from '~/tools/build/page-weight';
import { headersFor, parseHeaders } from '~/tools/serve/netlify-rules';

export interface Transfer {
  readonly bytes: number;
  readonly requests: number;
}

/** What the host adds to those of `_headers`: status, day, type, length, tag… */
const OF_THE_HOST = 250;

/** How long a header is as text: HTTP/2 makes of one that was sent before a byte or two. */
const written = ([name, value]: readonly [string, string]): number =>
  `${name}: ${value}\r\n`.length;

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

interface Answers {
  /** Bytes of a whole answer. */
  readonly whole: (address: string) => number;
  /** Of « you have it already » (304). */
  readonly unchanged: (address: string) => number;
  /** Whether a browser that has it asks no more. */
  readonly isKept: (address: string) => boolean;
}

/** @param site folder of the built site */
export function answersOf(site: string): Answers {
  const rules = parseHeaders(readFileSync(join(site, '_headers'), 'utf8'));
  const unchanged = (address: string): number =>
    OF_THE_HOST + sum([...headersFor(rules, address)].map(written));
  return {
    unchanged,
    whole: (address) => unchanged(address) + wireSize(site, address),
    isKept: (address) =>
      headersFor(rules, address).get('cache-control')?.includes('immutable') === true,
  };
}

/** Who has never come reads these pages; what two of them share is asked once. */
export function firstVisit(site: string, pages: readonly string[]): Transfer {
  const { whole } = answersOf(site);
  const asked = [...new Set(pages.flatMap((page) => loadedBy(site, page)))];
  return { bytes: sum(asked.map(whole)), requests: asked.length };
}

/** Who came before the pages changed reads them again: of the rest, what may change is asked for, and has not. */
export function nextVisit(site: string, pages: readonly string[]): Transfer {
  const { whole, unchanged, isKept } = answersOf(site);
  const loaded = new Set(pages.flatMap((page) => loadedBy(site, page)));
  const asked = [...loaded].filter((address) => !isKept(address));
  return {
    bytes: sum(
      asked.map((address) => (pages.includes(address) ? whole(address) : unchanged(address))),
    ),
    requests: asked.length,
  };
}

/** A program asks for a feed so many times, and finds it changed so many times. */
export function feedReading(site: string, feed: string, asked: number, changed: number): Transfer {
  const { whole, unchanged } = answersOf(site);
  return {
    bytes: changed * whole(feed) + (asked - changed) * unchanged(feed),
    requests: asked,
  };
}
