import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './render';

const html = (markdown: string): string =>
  renderMarkdown(markdown, { resolveImage: () => undefined, resolveEntry: () => undefined }).html;

describe('a quotation whose last paragraph begins with a dash says who speaks', () => {
  test.each([
    [
      'with a role',
      '> « Le réseau existe. »\n>\n> — Anne Martin, présidente',
      '<p>«\u00a0Le réseau existe.\u00a0»</p>\n',
      'Anne Martin, présidente',
    ],
    [
      'with a short dash, over two paragraphs',
      '> Un.\n>\n> Deux.\n>\n> – A. Martin',
      '<p>Un.</p>\n<p>Deux.</p>\n',
      'A. Martin',
    ],
    [
      'with a link',
      '> Un.\n>\n> — A. Martin, [élue](https://exemple.fr/)',
      '<p>Un.</p>\n',
      'A. Martin, <a href="https://exemple.fr/">élue</a>',
    ],
  ])('%s', (_case, markdown, quoted, speaker) => {
    expect(html(markdown).replaceAll(/>\n+</gu, '>\n<')).toBe(
      `<figure class="quote"><blockquote>\n${quoted}</blockquote>\n<figcaption>${speaker}</figcaption></figure>`,
    );
  });

  test.each([
    ['a quotation that nobody signs', '> Un.\n>\n> Deux.'],
    ['a dash alone: nothing is quoted', '> — Anne Martin'],
    ['a dash inside the words', '> Un.\n>\n> Deux — trois'],
    ['a call-out', '> **À savoir**\n>\n> Un.\n>\n> — A. Martin'],
  ])('%s is left as it is', (_case, markdown) => {
    expect(html(markdown)).not.toContain('figure');
  });

  test('what follows it is outside, and a second one is one too', () => {
    const twice = html('> Un.\n>\n> — A\n\nEntre.\n\n> Deux.\n>\n> — B\n\nAprès.');
    expect(twice.match(/<figcaption>[AB]</gu)).toHaveLength(2);
    expect(twice).toMatch(/<\/figure><p>Entre\.<\/p>[\s\S]*<\/figure><p>Après\.<\/p>\n$/u);
  });
});
