/** Random texts and files: made of what Markdown and YAML read, or of the real ones with a few accidents. */
import fc from 'fast-check';
import { entryFiles, type EntryFile } from '../../admin/content-files';

/** What Markdown, YAML or HTML read; then what people write. */
const PIECES: readonly string[] = [
  ...'#*_`~[]()!<>|\\&;:-+=.\'"{}@%\t\n \r'.split(''),
  ...[
    '\n\n',
    '---\n',
    '```\n',
    '> ',
    '- ',
    '1. ',
    '    ',
    '| a | b |\n|---|---|\n',
    '![',
    '](',
    ']: ',
  ],
  ...[
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '" onclick="',
    '<!--',
    '-->',
    '<![CDATA[',
  ],
  ...[
    'javascript:',
    'data:text/html,',
    'https://exemple.fr/',
    'mailto:',
    '../medias/',
    'entry:news/',
    'figure:',
    'source:1',
  ],
  ...[
    '&#106;',
    '&colon;',
    '&lt;',
    '&#0;',
    '&#xD800;',
    '%E9',
    '%00',
    '\u0000',
    '\u202E',
    '\u200B',
    '\uFEFF',
    '\uE000',
    '\uD800',
  ],
  ...[
    '__proto__',
    'constructor',
    'été',
    'l’',
    "l'",
    '« ',
    ' »',
    '16 %',
    '1 500',
    'À savoir',
    '👩‍👧',
    'a'.repeat(300),
  ],
];

/** Pieces one after the other, now and then any character. */
export const randomText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...PIECES), weight: 9 },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 8 }), weight: 1 },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

type Accident = (source: string) => string;

const at = (source: string, place: number): number => Math.floor(place * (source.length + 1));

/** A place in a file, from its beginning to its end; more often than not in its front matter. */
const place = fc.double({ min: 0, max: 1, noNaN: true }).map((where) => where ** 2);

const accident: fc.Arbitrary<Accident> = fc.oneof(
  // Something typed or pasted.
  fc.tuple(place, randomText).map(
    ([where, text]): Accident =>
      (source) =>
        source.slice(0, at(source, where)) + text + source.slice(at(source, where)),
  ),
  // A part lost, up to the end perhaps.
  fc.tuple(place, fc.oneof(fc.nat(40), fc.constant(Infinity))).map(
    ([where, length]): Accident =>
      (source) =>
        source.slice(0, at(source, where)) + source.slice(at(source, where) + length),
  ),
  // A part written twice.
  fc.tuple(place, fc.nat(200)).map(
    ([where, length]): Accident =>
      (source) =>
        source.slice(0, at(source, where) + length) + source.slice(at(source, where)),
  ),
  fc.constantFrom<Accident>(
    (source) => source.replaceAll('\n', '\r\n'),
    (source) => source.replaceAll('\n', '\r'),
    (source) => `\uFEFF${source}`,
    (source) => source.replaceAll(/^ {2}/gmu, '\t'),
    (source) => source.normalize('NFD'),
    (source) => source.split('\n').reverse().join('\n'),
  ),
);

/** A real entry, after up to four accidents. */
export const damagedEntry: fc.Arbitrary<EntryFile> = fc
  .tuple(fc.constantFrom(...entryFiles), fc.array(accident, { maxLength: 4 }))
  .map(([file, accidents]) => ({
    ...file,
    source: accidents.reduce((source, damage) => damage(source), file.source),
  }));
