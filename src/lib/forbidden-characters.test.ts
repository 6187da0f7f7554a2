import { describe, expect, it, test } from 'vitest';
import {
  hiddenIn,
  legibleLine,
  legibleText,
  showHidden,
  withoutForbidden,
} from './forbidden-characters';

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, rank) => from + rank);

/** Everything that is removed where it stands in words, and no character beside. */
const REMOVED: readonly (readonly [string, readonly number[]])[] = [
  ['a control character of ASCII', [...range(0x00, 0x08), ...range(0x0e, 0x1f), 0x7f]],
  ['a C1 control', [...range(0x80, 0x84), ...range(0x86, 0x9f)]],
  ['half a pair', [0xd800, 0xdbff, 0xdc00, 0xdfff]],
  ['a noncharacter', [...range(0xfdd0, 0xfdef), 0xfffe, 0xffff, 0x1fffe, 0x1ffff, 0x10ffff]],
  ['a direction override', [...range(0x202a, 0x202e), ...range(0x2066, 0x2069)]],
  ['a byte order mark', [0xfeff]],
];

/** What other programs write for the end of a line: Word, old printers, IBM, Apple. */
const BREAKS = ['\v', '\f', '\u0085', '\u2028', '\u2029'];

const KEPT =
  'a\tb\nc\r\nd 😀 é e\u0301 \u00A0\u202F\u2009 co\u00ADupe \u200B\u200C\u200D\u200E\u200F \uE000 \uFFFD עברית';

describe.each(REMOVED)('%s', (_name, points) => {
  const cases = points.map((point) => [point.toString(16), String.fromCodePoint(point)] as const);

  it.each(cases)('goes from words, a text and XML: U+%s', (_point, character) => {
    const words = `avant${character}après`;
    expect(legibleLine(words)).toBe('avantaprès');
    expect(legibleText(words)).toBe('avantaprès');
    expect(withoutForbidden(words)).toBe('avantaprès');
  });

  it.each(cases)('goes from a text that names it by its number: U+%s', (point, character) => {
    const decimal = String(character.codePointAt(0));
    const text = `a&#x${point};b &#X0${point.toUpperCase()};c &#${decimal};d`;
    expect(legibleText(text)).toBe('ab c d');
  });

  it.each(cases)('is told by its number in a name: U+%s', (point, character) => {
    const code = `U+${point.toUpperCase().padStart(4, '0')}`;
    expect(hiddenIn(`photo${character}.jpg`)).toBe(`un caractère invisible (${code})`);
    expect(showHidden(`photo${character}.jpg`)).toBe(`photo[${code}].jpg`);
  });
});

describe('a line break of another program', () => {
  it.each(BREAKS)('%j is a space in words, a line break in a text, nothing in XML', (mark) => {
    expect(legibleLine(`avant${mark}après`)).toBe('avant après');
    expect(legibleText(`avant${mark}après`)).toBe('avant\naprès');
  });

  it.each<readonly [string, string, string]>([
    ['beside spaces', 'avant \v après', 'avant après'],
    ['several at once', 'avant\v\vaprès', 'avant après'],
  ])('is one space in words: %s', (_name, words, line) => {
    expect(legibleLine(words)).toBe(line);
  });

  it.each<readonly [string, string, string]>([
    ['a heading', 'Un\n## Titre\vsuite\nDeux', 'Un\n## Titre suite\nDeux'],
    ['a heading of a quotation', '> ### Titre\vsuite', '> ### Titre suite'],
    ['a row of a table', '| a\vb | c |\n| --- | --- |', '| a b | c |\n| --- | --- |'],
  ])('is a space in %s, which a line break would cut', (_name, text, expected) => {
    expect(legibleText(text)).toBe(expected);
  });
});

describe('a text', () => {
  it.each<readonly [string, string, string]>([
    ['a break named by its number', 'a&#11;b&#xC;c', 'a\nb\nc'],
    ['a number beyond Unicode', 'a&#x110000;b&#99999999;c', 'abc'],
    ['a number that the removal of another makes', 'a&#1\u00032;b&#1&#0;2;c', 'a\nb\nc'],
    ['a number after a written backslash', 'a\\\\&#12;b', 'a\\\\\nb'],
    ['numbers of what is allowed', 'a&#233;&#x1F600;&#9;&nbsp;b', 'a&#233;&#x1F600;&#9;&nbsp;b'],
    ['a number that is not read as one', 'a\\&#12;b &#12 &# ;', 'a\\&#12;b &#12 &# ;'],
  ])('holds no forbidden character by its number: %s', (_name, text, expected) => {
    expect(legibleText(text)).toBe(expected);
  });

  it('keeps a number in words, where nothing reads it', () => {
    expect(legibleLine('a&#11;b')).toBe('a&#11;b');
  });
});

test('what is allowed stays: tabs, line breaks, accents, spaces, joiners, hyphens', () => {
  expect(legibleLine(KEPT)).toBe(KEPT);
  expect(legibleText(KEPT)).toBe(KEPT);
  expect(withoutForbidden(KEPT)).toBe(KEPT);
});

test('a second pass changes nothing', () => {
  const all = [...REMOVED.flatMap(([, points]) => points.map((one) => String.fromCodePoint(one)))];
  const mess = [...all, ...BREAKS, '&#1&#0;1;', '&#x202E;'].join('mot');
  expect(legibleLine(legibleLine(mess))).toBe(legibleLine(mess));
  expect(legibleText(legibleText(mess))).toBe(legibleText(mess));
});

describe('a name', () => {
  it.each(['\u00AD', '\u200B', '\u200D', '\u200E', '\u2060', '\u2028'])(
    'hides no character that nobody sees, even one that words may hold: %j',
    (character) => {
      expect(hiddenIn(`https://exemple.fr/${character}`)).toMatch(/^un caractère invisible/u);
    },
  );

  it('tells each once, and none of a name that hides none', () => {
    expect(hiddenIn('a\u0003b\u0003c\u200B')).toBe('2 caractères invisibles (U+0003, U+200B)');
    expect(hiddenIn('https://exemple.fr/é-😀')).toBeUndefined();
    expect(showHidden('https://exemple.fr/é-😀')).toBe('https://exemple.fr/é-😀');
  });
});
