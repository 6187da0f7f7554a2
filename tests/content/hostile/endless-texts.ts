/** Texts that would hold the renderer for ever. */
import { asText, type HostileCase } from './hostile-case';

/** A hundred thousand signs, or what opens without end. */
const WITHOUT_END: readonly (readonly [string, string])[] = [
  ['quotations in quotations', '> '.repeat(5000)],
  ['lists in lists', '- '.repeat(5000)],
  [
    'lists further and further',
    Array.from({ length: 300 }, (_, rank) => `${' '.repeat(2 * rank)}- a`).join('\n'),
  ],
  ['stars', '*'.repeat(50_000)],
  ['stars and letters', '*a '.repeat(20_000)],
  ['emphases left open', '**a _b '.repeat(10_000)],
  ['brackets left open', '['.repeat(50_000)],
  ['images left open', '!['.repeat(20_000)],
  ['links left open', '[a]('.repeat(20_000)],
  ['links in links', '[a](https://exemple.fr/ '.repeat(5000)],
  ['code left open', Array.from({ length: 400 }, (_, rank) => '`'.repeat(rank)).join(' ')],
  ['backslashes', '\\'.repeat(50_000)],
  ['entities', '&#x41;'.repeat(20_000)],
  ['tags left open', '<a '.repeat(20_000)],
  ['remarks left open', '<!--'.repeat(20_000)],
  ['references to nothing', '[a][b] '.repeat(20_000)],
  ['definitions', Array.from({ length: 5000 }, (_, rank) => `[${String(rank)}]: /a`).join('\n')],
  ['guillemets', '« '.repeat(20_000)],
  ['apostrophes', "l'".repeat(20_000)],
  ['blank spaces', `a${' '.repeat(100_000)}b`],
  ['a table a thousand columns wide', `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n|b|`],
  ['a table of a thousand rows', `|a|\n|-|\n${'|b|\n'.repeat(1000)}`],
  ['a thousand titles', '## Étape\n\n'.repeat(1000)],
  ['a thousand call-outs', '> **À savoir**\n>\n> a\n\n'.repeat(1000)],
];

export const ENDLESS_TEXTS: readonly HostileCase[] = WITHOUT_END.map(([name, body]) =>
  asText('either', body, name),
);
