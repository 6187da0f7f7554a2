import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './render';

const html = (markdown: string): string =>
  renderMarkdown(markdown, { resolveImage: () => undefined, resolveEntry: () => undefined }).html;

const OPEN = '<aside class="note" role="note" aria-label="À savoir">';
const TITLE = '<p><strong>À savoir</strong></p>\n';

describe('a quotation that starts with a title in bold is a call-out', () => {
  test.each([
    ['with a paragraph', '> **À savoir**\n>\n> Le texte.', `${TITLE}<p>Le texte.</p>\n`],
    [
      'with a title in italics as well',
      '> ***À savoir***\n>\n> Le texte.',
      '<p><em><strong>À savoir</strong></em></p>\n<p>Le texte.</p>\n',
    ],
    [
      'with a list',
      '> **À savoir**\n>\n> * un\n> * deux',
      `${TITLE}<ul>\n<li>un</li>\n<li>deux</li>\n</ul>\n`,
    ],
    [
      'with a quotation inside',
      '> **À savoir**\n>\n> > Cité.',
      `${TITLE}<blockquote>\n<p>Cité.</p>\n</blockquote>\n`,
    ],
  ])('%s', (_name, markdown, inside) => {
    expect(html(markdown)).toBe(`${OPEN}\n${inside}</aside>\n`);
  });

  test.each([
    ['a quotation', '> Cité.'],
    ['a quotation that begins with bold words', '> **Oui**, dit-il.\n>\n> La suite.'],
    ['a quotation in bold from end to end', '> **Oui, dit-il.**'],
    ['a title of two lines', '> **Oui,\\\n> non**\n>\n> La suite.'],
    ['two passages in bold', '> **Oui** **non**\n>\n> La suite.'],
  ])('%s stays a quotation', (_name, markdown) => {
    expect(html(markdown)).toMatch(/^<blockquote>[\s\S]*<\/blockquote>\n$/u);
  });

  test('what follows it is outside', () => {
    expect(html('> **À savoir**\n>\n> Le texte.\n\n> Cité.')).toContain(
      '</aside>\n<blockquote>\n<p>Cité.',
    );
  });

  test('several, of one title or not, are valid, each under its name', async () => {
    const text = ['À savoir', 'Le *prix*', 'À savoir', '« Guillemets » & "droits"']
      .map((title) => `> **${title}**\n>\n> Le texte.`)
      .join('\n\n---\n\n');
    const validator = new HtmlValidate(
      new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y'] }),
    );
    const { results } = await validator.validateString(`<main>${html(text)}</main>`);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([]);
    expect(
      [...html(text).matchAll(/role="note" aria-label="([^"]*)"/gu)].map(([, name]) => name),
    ).toEqual(['À savoir', 'Le prix', 'À savoir', '« Guillemets » &amp; &quot;droits&quot;']);
  });
});
