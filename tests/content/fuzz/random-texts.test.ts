/** Whatever a text holds, it is shown the same each time, and nothing of it runs. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderMarkdown } from '~/markdown/render';
import { textReading } from '~/markdown/text-reading';
import { unsafeParts } from '../hostile/unsafe-html';
import { FUZZ_TIMEOUT_MS, fuzzLength } from './fuzz-length';
import { randomText } from './random-sources';

/** A site where everything that a text names is found. */
const EVERYTHING = {
  resolveImage: (src: string) => ({ src, width: 12, height: 8 }),
  resolveDocument: (url: string) => ({ url, bytes: 1000 }),
  resolveEntry: (kind: string, id: string) => ({
    url: `/${kind}/${id}/`,
    quoted: { value: '16', unit: '%' },
    definition: '"><script>alert(1)</script>',
  }),
};
/** A site where nothing is. */
const NOTHING = { resolveImage: () => undefined, resolveEntry: () => undefined };

it.each([
  ['everything', EVERYTHING],
  ['nothing', NOTHING],
])(
  'where %s is found, it is safe, and twice the same',
  (_site, context) => {
    fc.assert(
      fc.property(randomText, (text) => {
        const once = renderMarkdown(text, context);
        expect(renderMarkdown(text, context)).toEqual(once);
        expect(unsafeParts(once.html)).toEqual([]);
        expect(() => textReading(text)).not.toThrow();
      }),
      fuzzLength(400),
    );
  },
  FUZZ_TIMEOUT_MS,
);

it(
  'gives no two headings one anchor',
  () => {
    fc.assert(
      fc.property(fc.array(randomText, { maxLength: 6 }), (titles) => {
        const text = titles.map((title) => `## ${title.replaceAll(/[\r\n]+/gu, ' ')}`).join('\n\n');
        const ids = [...renderMarkdown(text, NOTHING).html.matchAll(/<h[1-6] id="([^"]*)"/gu)].map(
          ([, id]) => id,
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
      fuzzLength(300),
    );
  },
  FUZZ_TIMEOUT_MS,
);
