import { describe, expect, it } from 'vitest';
import { tidyMarkdown } from './tidy-markdown';

const md = (...lines: readonly string[]): string => lines.join('\n');

const CASES: readonly (readonly [string, string, string])[] = [
  [
    'gives every list the same bullet',
    md('- un', '+ deux', '* trois'),
    md('* un', '* deux', '* trois'),
  ],
  ['closes up items of one line', md('* un', '', '* deux'), md('* un', '* deux')],
  [
    'closes up a sub-list',
    md('* un', '', '  * deux', '  * trois', '* quatre'),
    md('* un', '  * deux', '  * trois', '* quatre'),
  ],
  ['closes up a numbered list', md('1. un', '', '2. deux'), md('1. un', '2. deux')],
  [
    'keeps apart the paragraphs of an item',
    md('* un', '', '  suite', '* deux'),
    md('* un', '', '  suite', '* deux'),
  ],
  ['keeps apart lists of different kinds', md('* un', '', '1. deux'), md('* un', '', '1. deux')],
  [
    'leaves a sub-list that starts at 2 its blank line',
    md('* un', '', '  2. deux'),
    md('* un', '', '  2. deux'),
  ],
  [
    'writes rules one way',
    md('Un', '', '- - -', '', '***', '', 'deux'),
    md('Un', '', '---', '', '---', '', 'deux'),
  ],
  ['leaves the line under a title', md('Titre', '---'), md('Titre', '---')],
  [
    'writes tables without padding',
    md('| a    | b   |', '| ---- | --- |', '| long | x   |'),
    md('| a | b |', '| --- | --- |', '| long | x |'),
  ],
  [
    'a dash alone in a cell says that there is nothing',
    md('| a | b |', '| - | - |', '| - | - |'),
    md('| a | b |', '| --- | --- |', '| - | - |'),
  ],
  [
    'frames a table, keeps its alignment and its escaped bars',
    md('a | b', ':---|-:', '1\\|2 | 3', '', 'a | b'),
    md('| a | b |', '| :--- | ---: |', '| 1\\|2 | 3 |', '', 'a | b'),
  ],
  [
    'makes typed links links',
    'Voir \\[1](source:1) et \\[16 %](figure:part-2012).',
    'Voir [1](source:1) et [16 %](figure:part-2012).',
  ],
  ['leaves brackets without a backslash', 'Il dit : « \\[…] soit ».', 'Il dit : « […] soit ».'],
  [
    'keeps the backslash that prevents a link',
    '\\[mots](pas un lien) et \\[a][b]',
    '\\[mots](pas un lien) et \\[a][b]',
  ],
  ['leaves one blank line between blocks', md('Un', '', '', ' ', 'deux'), md('Un', '', 'deux')],
  [
    'leaves code alone',
    md('```', '- a', '', '', '- - -', '```'),
    md('```', '- a', '', '', '- - -', '```'),
  ],
  ['knows lists in quotations', md('> - un', '> - deux'), md('> * un', '> * deux')],
  [
    'knows that « + 22 % » is no list',
    md('+ 22 % en 2013', '* + 7 %'),
    md('\\+ 22 % en 2013', '* \\+ 7 %'),
  ],
  [
    'knows that a year is no number of a list',
    '2012. L’année commence.',
    '2012\\. L’année commence.',
  ],
  [
    'leaves dashes within a text',
    md('Un – deux - trois', '-4 °C'),
    md('Un – deux - trois', '-4 °C'),
  ],
];

describe('tidyMarkdown', () => {
  it.each(CASES)('%s', (_name, from, to) => {
    expect(tidyMarkdown(from)).toBe(to);
  });

  it.each(CASES)('a second pass changes nothing: %s', (_name, _from, to) => {
    expect(tidyMarkdown(to)).toBe(to);
  });
});
