/** What readers see in Firefox and in WebKit, where they are installed: every template, and search. Needs `dist`. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '~/tools/serve/serve-site';
import { TEMPLATES } from '../e2e/templates';
import { until } from './hands-on';
import { BROWSERS } from './installed';

/** A place, a slip, a number. */
const SEARCHES: readonly (readonly [words: string, page: string])[] = [
  ['telecentre coulommiers', '/espaces/e-lab-telecentre-de-coulommiers/'],
  ['coworkng', '/glossaire/coworking/'],
  ['1500 km', '/chiffres/fibre-1500/'],
];

/** The heading, and whether all stands within the screen. */
const SEEN = `JSON.stringify({
  heading: (document.querySelector('h1')?.textContent.trim() ?? '') !== '',
  isWithin: document.documentElement.scrollWidth <= innerWidth,
})`;
const AS_MEANT = JSON.stringify({ heading: true, isWithin: true });
const IS_DRESSED = "getComputedStyle(document.body).fontFamily.includes('Atkinson')";

const FIRST_THREE = `[...document.querySelectorAll('#results > li')].slice(0, 3)
  .map((line) => new URL(line.querySelector('a').href).pathname).join(' ')`;

let site: SiteServer;
beforeAll(async () => {
  site = await serveSite({ root: join(process.cwd(), 'dist') });
});
afterAll(() => site.close());

describe.each(BROWSERS)('in %s', (_name, open) => {
  it.skipIf(open === undefined)(
    'every template opens whole and dressed, and three searches find their page',
    { timeout: 300_000 },
    async () => {
      const hands = await open?.();
      if (hands === undefined) return;
      const opened: Record<string, unknown> = {};
      const found: Record<string, string> = {};
      try {
        for (const path of Object.values(TEMPLATES)) {
          await hands.goTo(`${site.url}${path}`);
          await until(hands, IS_DRESSED);
          opened[path] = await hands.evaluate(SEEN);
        }
        for (const [words] of SEARCHES) {
          await hands.goTo(`${site.url}/recherche/?q=${encodeURIComponent(words)}`);
          await until(hands, "document.querySelector('#results > li a')");
          found[words] = String(await hands.evaluate(FIRST_THREE));
        }
      } finally {
        await hands.close();
      }
      expect(opened).toEqual(
        Object.fromEntries(Object.values(TEMPLATES).map((path) => [path, AS_MEANT])),
      );
      for (const [words, page] of SEARCHES) expect(found[words]?.split(' ')).toContain(page);
    },
  );
});
