import MarkdownIt from 'markdown-it';
import { load } from 'cheerio';
import { describe, expect, it, test } from 'vitest';
import { pageMarkdown } from './page-markdown';

const main = (html: string): string =>
  pageMarkdown(`<html><body><nav>Menu</nav><main>${html}</main></body></html>`);

describe('a page as Markdown', () => {
  it.each([
    [
      'a title and a text',
      '<h1>A</h1><p>B <strong>c</strong> et <em>d</em>.</p>',
      '# A\n\nB **c** et *d*.',
    ],
    [
      'words that Markdown would read',
      '<p>*a* _b_ [c] &lt;d&gt; `e`</p>',
      '\\*a\\* \\_b\\_ \\[c\\] \\<d\\> \\`e\\`',
    ],
    [
      'a year that begins a line',
      '<p>2012. Une année</p><p># non</p>',
      '2012\\. Une année\n\n\\# non',
    ],
    [
      'a link of the site',
      '<p><a href="/agenda/">Agenda</a></p>',
      '[Agenda](<https://www.it77.fr/agenda/>)',
    ],
    ['a call to a source', '<p>Dit<sup><a href="#source-2">(2)</a></sup>.</p>', 'Dit\\[2\\].'],
    ['a way within the page', '<p><a href="#haut">Haut</a></p>', 'Haut'],
    [
      'lists',
      '<ul><li>A<ul><li>B</li></ul></li><li><p>C</p><p>D</p></li></ul><ol><li>E</li></ol>',
      '- A\n  \n  - B\n- C\n  \n  D\n\n1. E',
    ],
    [
      'words that the style sheet sets apart',
      '<ul><li><a href="/agenda/">Agenda</a><span>rendez-vous</span></li></ul><p><b>14</b><sup>e</sup> <i>a</i><b>b</b></p>',
      '- [Agenda](<https://www.it77.fr/agenda/>) rendez-vous\n\n**14**e *a* **b**',
    ],
    [
      'a text that the style sheet sets apart from the link before it, and from the link after it',
      '<ul><li><a href="/a/">EPA</a>Agence régionale</li><li>nous cite<a href="/b/">Cowotour</a></li></ul>',
      '- [EPA](<https://www.it77.fr/a/>) Agence régionale\n- nous cite [Cowotour](<https://www.it77.fr/b/>)',
    ],
    [
      'figures set apart as letters are, whatever element has them',
      '<p><b>7 km</b>Roissy<time>2012</time>3 lieux</p>',
      '**7 km** Roissy 2012 3 lieux',
    ],
    ['words that a drawing stands between', '<p>Ouvert<svg><path/></svg>Fermé</p>', 'Ouvert Fermé'],
    [
      'one word for a sign that is of it',
      '<p>14<sup>e</sup> et CO<sub>2</sub>e, l’<a href="/a/">an</a>, <b>(un)</b>, 3<small> kg</small></p>',
      '14e et CO2e, l’[an](<https://www.it77.fr/a/>), **(un)**, 3 kg',
    ],
    [
      'a sentence without what it opens',
      '<p>Un <a href="/glossaire/epci/">EPCI</a><button popovertarget="a">?</button><span id="a" popover="">Intercommunalité.</span> se crée.</p>',
      'Un [EPCI](<https://www.it77.fr/glossaire/epci/>) se crée.',
    ],
    ['facts', '<dl><dt>État</dt><dd>Ouvert</dd></dl>', '- **État**\n  Ouvert'],
    [
      'a table',
      '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
      '| A | B |\n| --- | --- |\n| 1 | 2 |',
    ],
    [
      'a picture that says something',
      '<p><img src="/a.avif" alt="Un lieu"><img src="/b.avif" alt=""></p>',
      '![Un lieu](<https://www.it77.fr/a.avif>)',
    ],
    ['what others said', '<blockquote><p>A</p><p>B</p></blockquote>', '> A\n> \n> B'],
    [
      'neither what helps to move about nor drawings',
      '<nav>X</nav><svg><text>Y</text></svg><p class="no-print">Z</p><p>A</p>',
      'A',
    ],
  ])('has %s', (_what, html, markdown) => {
    expect(main(html)).toBe(`${markdown}\n`);
  });
});

test('what it says is what the page said, once read as Markdown again', () => {
  const html =
    '<h1>A &amp; b*c</h1><p>1. d <strong>e</strong> &lt;f&gt; [g](h) | i</p><ul><li>- j</li></ul>';
  const read = new MarkdownIt().render(main(html));
  const words = (text: string): string => load(text).text().replace(/\s+/gu, ' ').trim();
  expect(words(read)).toBe('A & b*c 1. d e <f> [g](h) | i - j');
});
