/** The fonts are cut to French and its neighbours: a page must not show a character they lack. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { inRange } from '~/tools/build/page-fonts';
import { shownWords } from '~/tools/build/shown-words';
import { wordsOfTree } from '~/tools/build/words-fixture';
import { allPages, pages } from './site';

const STYLES = readFileSync('src/styles/base/fonts.css', 'utf8');

const shown = new Map<string, string>();
for (const { url, $ } of pages) {
  const text = $('body').clone().find('script, style').remove().end().text();
  for (const character of text) if (!shown.has(character)) shown.set(character, url);
}
const isShape = (character: string): boolean => /[^\p{Cc}\p{Cf}]/u.test(character);

const FAMILIES = [
  'bricolage-grotesque',
  'atkinson-hyperlegible-next',
  'atkinson-hyperlegible-next-strong',
] as const;

const fileOf = (name: string): Buffer => readFileSync(`src/fonts/${name}.woff2`);

function fontOf(name: string): Font {
  const font = create(fileOf(name));
  if ('fonts' in font) throw new Error('un recueil de polices');
  return font;
}

/** Ends the table of characters, and stands for none. */
const END = '\uFFFF';

/** Characters of a file of fonts. */
const charactersOf = (name: string): readonly string[] =>
  fontOf(name)
    .characterSet.map((code) => String.fromCodePoint(code))
    .filter((each) => each !== END);

test.each(FAMILIES)('%s has every character of the site', (name) => {
  const characters = [...charactersOf(name), ...charactersOf(`${name}-neighbours`)];
  const missing = [...shown]
    .filter(([character]) => isShape(character))
    .filter(([character]) => !characters.includes(character))
    .map(
      ([character, url]) =>
        `U+${character.codePointAt(0)?.toString(16) ?? ''} ${character} (${url})`,
    );
  expect(missing).toEqual([]);
  expect(shown.size).toBeGreaterThan(80);
});

test.each(FAMILIES)(
  'what %s keeps for its neighbours is asked for, and nothing else is',
  (name) => {
    const file = `${name}-neighbours.woff2`;
    const [, range = ''] = new RegExp(`${file}[^}]*unicode-range:([^;]+);`, 'u').exec(STYLES) ?? [];
    const isAsked = inRange(range);
    const held = charactersOf(`${name}-neighbours`);
    expect(held.filter((character) => !isAsked.test(character))).toEqual([]);
    expect(charactersOf(name).filter((character) => isAsked.test(character))).toEqual([]);
    expect(held).toContain('ñ');
  },
);

test('the words that decide the fonts of a page are those that a browser finds there', () => {
  const misread = allPages.filter(
    ({ html, $ }) => !isDeepStrictEqual(shownWords(html), wordsOfTree($)),
  );
  expect(misread.map(({ url }) => url)).toEqual([]);
});

test('both fonts of a page weigh less than 15 kB together', () => {
  const [display, text] = FAMILIES;
  expect(fileOf(display).length + fileOf(text).length).toBeLessThan(15_000);
});

test.each(FAMILIES)('the zero of %s is a ring without a bar, as dates want it', (name) => {
  const [zero] = fontOf(name).layout('0').glyphs;
  const closings = zero?.path.commands.filter(({ command }) => command === 'closePath');
  expect(closings).toHaveLength(2);
});
