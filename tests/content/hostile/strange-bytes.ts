/** Files that are no text, or a text written otherwise than in UTF-8. */
import { gzipSync } from 'node:zlib';
import { newsItem } from '~/content/read/temporary-content';
import { asFile, type HostileCase } from './hostile-case';

const PLAIN = newsItem({ title: 'Été à Melun' }, 'Un café.');
const bytes = (...parts: readonly (string | readonly number[] | Buffer)[]): Buffer =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );
const at = '\nEt encore.\n';

/** An item whose text ends with these bytes. */
const ending = (...codes: readonly number[]): Buffer => bytes(PLAIN, codes, at);

const utf32 = (text: string): Buffer =>
  Buffer.from(Uint32Array.from(text, (sign) => sign.codePointAt(0) ?? 0).buffer);

/** Characters that a text may hold, each between two words. */
const CHARACTERS: readonly (readonly [string, string])[] = [
  ['nothing (U+0000)', '\0'],
  ['a bell', '\u0007'],
  ['a form feed', '\f'],
  ['an escape sequence of terminals', '\u001B[31m'],
  ['a delete', '\u007F'],
  ['a next line', '\u0085'],
  ['an application command', '\u009F'],
  ['a line separator', '\u2028'],
  ['a paragraph separator', '\u2029'],
  ['a right-to-left override', '\u202Eexe.gpj'],
  ['bidirectional isolates left open', '\u2066\u2067\u2068'],
  ['a zero-width space', '\u200B'],
  ['a joined family', '👩\u200D👩\u200D👧\u200D👦'],
  ['tags that nobody sees', '\u{E0041}\u{E0042}'],
  ['a private character', '\uE000'],
  ['a noncharacter', '\uFDD0\uFFFE'],
  ['an object replacement', '\uFFFC'],
  ['a thousand accents on a letter', `e${'\u0301'.repeat(1000)}`],
  ['a hundred thousand letters without a space', 'a'.repeat(100_000)],
  ['a thousand blank lines', '\n'.repeat(1000)],
];

export const STRANGE_BYTES: readonly HostileCase[] = [
  asFile('an empty file', 'refused', ''),
  asFile('a blank line', 'refused', '\n'),
  asFile('three dashes', 'refused', '---'),
  asFile('dashes alone', 'refused', '---\n---\n'),
  asFile('a front matter that never ends', 'refused', PLAIN.replace('\n---\n', '\n')),
  asFile('dashes of four', 'refused', PLAIN.replaceAll('---', '----')),
  asFile('dashes of Word', 'refused', PLAIN.replaceAll('---', '–––')),
  asFile('a front matter of TOML', 'refused', PLAIN.replaceAll('---', '+++')),
  asFile('a front matter of JSON', 'refused', '{"title": "Titre"}\nUn texte.'),
  asFile('a page of HTML', 'refused', '<!doctype html><script>alert(1)</script>'),
  asFile('the mark of Windows', 'accepted', `\uFEFF${PLAIN}`),
  asFile('two marks of Windows', 'accepted', `\uFEFF\uFEFF${PLAIN}`),
  asFile('line ends of Windows', 'accepted', PLAIN.replaceAll('\n', '\r\n')),
  asFile('line ends of old Macs', 'accepted', PLAIN.replaceAll('\n', '\r')),
  asFile('line ends of all sorts', 'accepted', PLAIN.replace('\n', '\r\n').replace(/\n$/u, '\r')),
  asFile('Windows-1252', 'refused', Buffer.from(PLAIN, 'latin1')),
  asFile('UTF-16', 'refused', Buffer.from(`\uFEFF${PLAIN}`, 'utf16le')),
  asFile('UTF-16, big end first', 'refused', Buffer.from(`\uFEFF${PLAIN}`, 'utf16le').swap16()),
  asFile('UTF-32', 'refused', utf32(PLAIN)),
  asFile('UTF-32 after its mark', 'refused', bytes([0xff, 0xfe, 0, 0], utf32(PLAIN))),
  asFile('UTF-7', 'accepted', PLAIN.replace('Un café', '+ADw-script+AD4-alert(1)')),
  asFile('a slash written in two bytes', 'refused', ending(0xc0, 0xaf)),
  asFile('half a pair of UTF-16', 'refused', ending(0xed, 0xa0, 0x80)),
  asFile('a character beyond Unicode', 'refused', ending(0xf4, 0x90, 0x80, 0x80)),
  asFile('a character cut short', 'refused', bytes(PLAIN, [0xe2, 0x82])),
  asFile('a byte that begins nothing', 'refused', ending(0xbf)),
  asFile('a picture', 'refused', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 0x0d])),
  asFile('a compressed file', 'refused', gzipSync(PLAIN)),
  asFile('a program', 'refused', bytes([0x7f], 'ELF', [2, 1, 1, 0])),
  asFile('the marks of a conflict', 'refused', `${PLAIN}<<<<<<< HEAD\n=======\n>>>>>>> a\n`),
  asFile('more than a megabyte', 'refused', `${PLAIN}${'mot '.repeat(400_000)}`),
  ...CHARACTERS.map(([name, character]) =>
    asFile(`a text with ${name}`, 'accepted', `${PLAIN}Un ${character} mot.\n`),
  ),
];
