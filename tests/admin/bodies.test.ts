import { beforeAll, describe, expect, it } from 'vitest';
import { readEntry } from '~/lib/read-entry';
import { tidyMarkdown } from '~/lib/tidy-markdown';
import { renderMarkdown } from '~/markdown/render';
import { GOOGLE_DOCS_AS_MARKDOWN, WORD_AS_MARKDOWN } from '../../admin/text/paste/samples';
import { entryFiles } from './content-files';
import { loadDecap } from './decap';

let decap: Awaited<ReturnType<typeof loadDecap>>;
beforeAll(async () => {
  decap = await loadDecap();
}, 60_000);

/** The text once the editor has typed a letter in it and taken it back. */
const touched = (text: string): string => tidyMarkdown(decap.rewrite(text));

const html = (text: string): string =>
  renderMarkdown(text, {
    resolveImage: (src) => ({ src, width: 4, height: 3 }),
    resolveEntry: (kind, id) => ({ url: `/${kind}/${id}/` }),
  }).html;

describe('a text edited in the form', () => {
  it.each([
    'Un [1](source:1), [16 %](figure:grandes-entreprises-2012), [mots](entry:news/creation).',
    'Deux renvois de suite[1](source:1)[2](source:2), puis [un lien](https://a.fr/b_c/?d=1&e=2).',
    '**En gras, [un lien](entry:news/a), [16 %](figure:b) et [un mot](entry:glossary/c) dits**.',
    '*[Un lien en italique](entry:news/a)* puis ***[les deux](entry:news/b)***, [x](entry:a/b)*y*.',
    '[Un **mot** en gras](entry:news/a), et `[du code](entry:news/c)`.',
    '## Titre, [un lien](entry:news/a)\n\n* [un](entry:news/a)\n* deux\n\n> [Cité](entry:news/a).',
    '**[Un lien en gras](entry:spaces/camus)** et « **gras** » et *italique*.',
    '## Titre\n\n* un\n* deux\n  * dans deux\n* trois\n\n1. un\n2. deux',
    '| Lieu | Surface |\n| --- | --- |\n| [Camus](entry:spaces/camus) | 1 500 m² [1](source:1) |',
    '> Une citation, « […] » coupée\n> sur deux lignes.\n\n---\n\nLa fin.',
    '![Ce que montre l’image](../medias/photo.jpg "Légende")',
    '> **À savoir**\n>\n> L’inscription est libre : [le programme](../medias/programme.pdf).\n>\n> * un\n> * deux',
    '[Le programme de la journée](../medias/programme.pdf)\n\nLa suite.',
    '\\+ 22 % en 2013\n\n2012\\. L’année commence.\n\n* \\+ 7 %\n* \\- 3 %',
    'n° 25, 14 h 30, 1er, CO2, + 22 %, 8 fois & plus, snake_case, 5 * 3',
  ])('keeps its links, its lists and its typing: %s', (text) => {
    expect(touched(text)).toBe(text);
  });

  it.each([
    ['a Word document', WORD_AS_MARKDOWN],
    ['a Google document', GOOGLE_DOCS_AS_MARKDOWN],
    ['an address on two lines', '12, rue X\\\n77100 Meaux'],
    ['signs that Markdown reads', 'Un \\*an\\* # a_b\n\n\\# un'],
  ])('keeps what was pasted: %s', (_name, text) => {
    expect(touched(text)).toBe(text);
  });

  it('makes links of those typed as Markdown', () => {
    const typed = decap.rewrite('Voir \\[16 %](figure:grandes-entreprises-2012).');
    expect(tidyMarkdown(typed)).toBe('Voir [16 %](figure:grandes-entreprises-2012).');
  });

  it.each(entryFiles)('says and looks the same: $path', ({ source }) => {
    const { body } = readEntry(source);
    expect(html(touched(body))).toBe(html(body));
  });

  it.each(entryFiles)('changes only where it was changed: $path', ({ source }) => {
    const text = readEntry(source).body.trim();
    expect(touched(text)).toBe(text);
  });
});
