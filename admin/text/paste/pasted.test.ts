import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { tidyMarkdown } from '~/lib/tidy-markdown';
import { DOMParser } from 'prosemirror-model';
import { settledBlocks } from '../output/settled-block';
import { writeBlocks } from '../output/write-blocks';
import { textSchema } from '../schema/text-schema';
import { settlePastedPage } from './pasted-page';
import { onOneLine, pastedWords } from './pasted-words';
import { GOOGLE_DOCS, GOOGLE_DOCS_AS_MARKDOWN, WORD, WORD_AS_MARKDOWN } from './samples';

const parser = DOMParser.fromSchema(textSchema);

/** As the editor does it, then written to the file. */
function kept(html: string): string {
  const { body } = new JSDOM(html).window.document;
  settlePastedPage(body);
  return writeBlocks(settledBlocks(parser.parse(body).children));
}

describe('what is kept of what is pasted', () => {
  test('a Word document: headings, lists, links, bold, italics and tables', () => {
    expect(kept(WORD)).toBe(WORD_AS_MARKDOWN);
  });

  test('a Google document', () => {
    expect(kept(GOOGLE_DOCS)).toBe(GOOGLE_DOCS_AS_MARKDOWN);
  });

  test.each([
    ['words alone', 'Bonjour <span style="color:red">à tous</span>', 'Bonjour à tous'],
    ['lines of the source are spaces', '<p>un\nmot\r\n  et l’autre</p>', 'un mot et l’autre'],
    ['lines of the text stay', '<p>12, rue X<br>77100 Meaux<br></p>', '12, rue X\\\n77100 Meaux'],
    ['empty paragraphs go', '<p>un</p><p>&nbsp;</p><p><br></p><p>deux</p>', 'un\n\ndeux'],
    ['headings go down together', '<h1>A</h1><h2>B</h2><h5>C</h5>', '## A\n\n### B\n\n#### C'],
    ['headings from level 2 stay', '<h2>A</h2><h3><b>B</b></h3>', '## A\n\n### B'],
    ['the title of a Word document', '<p class="MsoTitle">A</p>', '## A'],
    ['a quotation', '<blockquote><p>un</p><p>deux</p></blockquote>', '> un\n>\n> deux'],
    ['typed bullets are a list', '<p>• un</p><p>•&nbsp;deux</p>', '* un\n* deux'],
    [
      'a numbered list',
      '<ol><li>un<ul><li>a</li></ul></li><li>deux</li></ol>',
      '1. un\n   * a\n2. deux',
    ],
    ['images go', '<p><img src="file:///C:/a.jpg"><img src="https://a.fr/b.png">mot</p>', 'mot'],
    ['scripts and styles go', '<style>p{}</style><script>x()</script><p>mot</p>', 'mot'],
    [
      'links that lead nowhere leave their words',
      '<a href="#a">un</a> <a href="file:///a">deux</a> <a href="javascript:x()">trois</a>',
      'un deux trois',
    ],
    ['a link without words goes', '<p>mot<a href="https://a.fr"> </a></p>', 'mot'],
    [
      'a link keeps its spaces outside',
      'le<a href="https://a.fr/(b)"> lien </a>dit',
      'le [lien](https://a.fr/%28b%29) dit',
    ],
    [
      'bold cut in two is one',
      '<b>mo</b><b>t</b> <b> </b><i><b>deux</b></i>',
      '**mot** ***deux***',
    ],
    [
      'bold within a link',
      '<b><a href="https://a.fr">un <i>lien</i></a></b>',
      '[**un *lien***](https://a.fr)',
    ],
    ['signs that touch a word leave the bold', 'mot<b>« gras »</b>suite', 'mot« **gras** »suite'],
    [
      'what Markdown would read is escaped',
      '<p>2012. Un *an* [1] # a_b</p><p># un</p>',
      '2012\\. Un \\*an\\* [1] # a_b\n\n\\# un',
    ],
    [
      'a table of one column is laid out',
      '<table><tr><td><h2>A</h2><p>un</p></td></tr></table>',
      '## A\n\nun',
    ],
    ['nothing but an image is nothing', '<p><img src="a.png"></p>', ''],
  ])('%s', (_name, html, markdown) => {
    expect(kept(html)).toBe(markdown);
  });

  test('is written as the files are', () => {
    expect(tidyMarkdown(kept(WORD))).toBe(WORD_AS_MARKDOWN);
  });
});

describe('plain words that are pasted', () => {
  const written = (text: string): string =>
    writeBlocks(settledBlocks(pastedWords(text).content.content));
  test.each([
    ['lines are paragraphs', 'un\r\n\r\n  deux', 'un\n\ndeux'],
    ['cells of a spreadsheet are a table', 'a\tb\nc\t', '| a | b |\n| --- | --- |\n| c |  |'],
    ['a line of cells is words', 'a\tb', 'a b'],
    ['our links are links', 'voir [16 %](figure:x)', 'voir [16 %](figure:x)'],
    ['other Markdown is words', '**un**', '\\*\\*un\\*\\*'],
  ])('%s', (_name, text, markdown) => {
    expect(written(text)).toBe(markdown);
  });

  test('take one line in a heading or a cell', () => {
    const { content, openStart } = onOneLine(pastedWords('un\ndeux'));
    expect([content.textBetween(0, content.size), openStart]).toEqual(['un deux', 0]);
  });
});
