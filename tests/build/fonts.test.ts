/** The fonts are cut to the characters of French: a page must not show one they lack. */
import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { pages } from './site';

const shown = new Map<string, string>();
for (const { url, $ } of pages) {
  const text = $('body').clone().find('script, style').remove().end().text();
  for (const character of text) if (!shown.has(character)) shown.set(character, url);
}
const isShape = (character: string): boolean => /[^\p{Cc}\p{Cf}]/u.test(character);

test.each([
  'bricolage-grotesque',
  'atkinson-hyperlegible-next',
  'atkinson-hyperlegible-next-strong',
])('%s has every character of the site', (name) => {
  const font = create(readFileSync(`src/fonts/${name}.woff2`));
  if ('fonts' in font) throw new Error('un recueil de polices');
  const missing = [...shown]
    .filter(([character]) => isShape(character))
    .filter(([character]) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
    .map(
      ([character, url]) =>
        `U+${character.codePointAt(0)?.toString(16) ?? ''} ${character} (${url})`,
    );
  expect(missing).toEqual([]);
  expect(shown.size).toBeGreaterThan(80);
});
