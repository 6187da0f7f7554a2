import { describe, expect, it } from 'vitest';
import { calendarFault } from './calendar';
import { forbiddenIn, forbiddenInHtml } from './characters';
import { bibtexFault, risFault } from './citation';
import { jsonFault, xmlFault } from './structured';
import { tableFault } from './table';

const crlf = (...lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('');

const calendar = (...inside: readonly string[]): string =>
  crlf('BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//IT77//FR', ...inside, 'END:VCALENDAR');
const event = (...inside: readonly string[]): string =>
  calendar('BEGIN:VEVENT', 'UID:a', 'DTSTAMP:20261120T090000Z', ...inside, 'END:VEVENT');

type Case = readonly [string, (text: string) => string | undefined, string];

const ACCEPTED: readonly Case[] = [
  ['words', forbiddenIn, 'Été\u00A0: 😀 co\u00ADupe\r\n\tfin'],
  ['HTML with allowed references', forbiddenInHtml, '<p>&#233;&#x1F600;&amp;#11;</p>'],
  ['XML', xmlFault, '<?xml version="1.0"?><a b="&#233;">é<![CDATA[<]]></a>'],
  ['JSON', jsonFault, '{"a":["\\u00e9",1,null]}'],
  ['a calendar', calendarFault, event('SUMMARY;LANGUAGE=fr:Été', ' : suite', 'X-A;B="c:d",e:f')],
  [
    'a BibTeX entry',
    bibtexFault,
    '@techreport{it77-a,\n  title = {{Été {a}}},\n  year = {2014}\n}\n',
  ],
  ['a RIS record', risFault, crlf('TY  - RPRT', 'TI  - Été', 'ER  - ')],
  ['CSV', tableFault, crlf('a,b', '"1, 2",-3.5')],
  ['CSV for Excel', tableFault, `\uFEFF${crlf('a;b', '"l’un; l’autre";-3,5')}`],
];

const REFUSED: readonly Case[] = [
  ...[
    '\u0000',
    '\u0003',
    '\v',
    '\f',
    '\u0085',
    '\u2028',
    '\u202E',
    '\uFEFF',
    '\uFFFE',
    '\uD800',
  ].map((character): Case => [
    `words with ${JSON.stringify(character)}`,
    forbiddenIn,
    `a${character}b`,
  ]),
  ['HTML with a control character by its number', forbiddenInHtml, '<p>&#x0B;</p>'],
  ['XML with a control character', xmlFault, '<a>\u0003</a>'],
  ['XML with a control character by its number', xmlFault, '<a>&#3;</a>'],
  ['XML with a noncharacter in an attribute', xmlFault, '<a b="\uFFFE"/>'],
  ['XML with an override by its number', xmlFault, '<a>&#x202E;</a>'],
  ['XML with an entity of HTML', xmlFault, '<a>&nbsp;</a>'],
  ['XML with an open element', xmlFault, '<a><b></a>'],
  ['XML with a bare ampersand', xmlFault, '<a>b & c</a>'],
  ['JSON with a last comma', jsonFault, '{"a":1,}'],
  ['JSON with a control character written out', jsonFault, '{"a":["b\\u0003"]}'],
  ['JSON with a control character in a name', jsonFault, '{"a\\u000b":1}'],
  ['a calendar of Unix lines', calendarFault, event().replaceAll('\r\n', '\n')],
  ['a calendar with one Unix line end', calendarFault, event('SUMMARY:a\nDESCRIPTION:b')],
  ['a calendar with a long line', calendarFault, event(`SUMMARY:${'é'.repeat(34)}`)],
  ['a calendar with a control character', calendarFault, event('SUMMARY:a\u0003b')],
  ['a calendar with words alone on a line', calendarFault, event('SUMMARY:a', 'b')],
  ['a calendar with a colon in a parameter', calendarFault, event('X-A;B=c;d:e')],
  ['a calendar that an event leaves open', calendarFault, calendar('BEGIN:VEVENT')],
  ['a calendar with an event without identifier', calendarFault, event().replace('UID:a\r\n', '')],
  ['a calendar without version', calendarFault, event().replace('VERSION:2.0\r\n', '')],
  ['a calendar that begins by an event', calendarFault, crlf('BEGIN:VEVENT', 'UID:a')],
  ['a calendar cut short', calendarFault, event().replace('END:VCALENDAR\r\n', '')],
  ['a BibTeX entry with a brace too many', bibtexFault, '@a{b,\n  title = {{c \\} d}}\n}\n'],
  ['a BibTeX entry with a brace left open', bibtexFault, '@a{b,\n  title = {{c \\{ d}}\n}\n'],
  ['a BibTeX entry without a comma', bibtexFault, '@a{b,\n  c = {d}\n  e = {f}\n}\n'],
  ['a BibTeX entry without a brace', bibtexFault, '@a{b,\n  c = d\n}\n'],
  ['two BibTeX entries', bibtexFault, '@a{b,\n  c = {d}\n}\n@a{b,\n}\n'],
  ['words for a BibTeX entry', bibtexFault, 'Été'],
  ['a RIS record of Unix lines', risFault, 'TY  - RPRT\nER  - \n'],
  ['a RIS record with a line of words', risFault, crlf('TY  - RPRT', 'TI  - a', 'b', 'ER  - ')],
  ['a RIS record with a line cut', risFault, crlf('TY  - RPRT', 'TI  - a\nb', 'ER  - ')],
  ['CSV of Unix lines', tableFault, 'a,b\n"1"\n'],
  ['CSV with a cell too many', tableFault, crlf('a,b', '1,2,3')],
  ['CSV with a quote left open', tableFault, crlf('a,b', '"1,2')],
  ['CSV with a cell that computes', tableFault, crlf('a,b', '=1+1,2')],
  ['CSV with a cell that computes elsewhere', tableFault, crlf('a,b', '"x;=1",2')],
  ['a RIS record without end', risFault, crlf('TY  - RPRT', 'TI  - a')],
];

describe('strict readers', () => {
  it.each(ACCEPTED)('accept %s', (_name, faultOf, text) => {
    expect(faultOf(text)).toBeUndefined();
  });

  it.each(REFUSED)('refuse %s', (_name, faultOf, text) => {
    expect(faultOf(text)).toMatch(/./u);
  });
});
