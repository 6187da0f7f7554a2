import { describe, expect, test } from 'vitest';
import { tidyMarkdown } from '~/lib/tidy-markdown';
import { readText } from '../reading/read-text';
import { textSchema } from '../schema/text-schema';
import { settledBlocks } from './settled-block';
import { writeBlocks } from './write-blocks';
import { writeText } from './write-text';

const { nodes } = textSchema;

/** As if every block had been changed. */
const anew = (markdown: string): string =>
  tidyMarkdown(writeBlocks(settledBlocks(readText(markdown).children)));

describe('a text that nobody changed', () => {
  test.each([
    ['nothing at all', ''],
    ['no line break at the end', 'Un'],
    ['blank lines before, between and after', '\n\nUn\n\n\n\nDeux\n\n\n'],
    ['blocks with no line between them', '## Titre\nUn\n***\n- a\n- b\n'],
    ['lists of two markers', '- a\n- b\n\n* c\n'],
    ['addresses written apart', 'Un [mot][x].\n\n[x]: https://a.fr\n\nDeux [x].\n'],
    ['lines of another editor', 'Un\r\n\r\n* a\r\n* b\r\n'],
    ['a title underlined, and code', 'Titre\n=====\n\n    du code\n\n~~~js\nx\n~~~\n'],
  ])('keeps %s', (_case, markdown) => {
    expect(writeText(readText(markdown))).toBe(markdown);
  });

  test('is written as the file has it wherever its blocks go', () => {
    const text = readText('- a\n- b\n\n\n_Un_ mot\nseul.\n');
    const moved = text.copy(text.content.cut(0, 0).append(text.content));
    const swapped = moved.type.create(moved.attrs, [...text.children].reverse());
    expect(writeText(swapped)).toBe('_Un_ mot\nseul.\n\n- a\n- b\n');
  });
});

describe('a text of which every block was changed', () => {
  test.each([
    'Un [1](source:1), [16 %](figure:grandes-entreprises-2012), [mots](entry:news/creation).',
    'Deux renvois de suite[1](source:1)[2](source:2), puis [un lien](https://a.fr/b_c/?d=1&e=2).',
    '**En gras, [16 %](figure:b) et *un mot* dits**.',
    '[*Un lien en italique*](entry:news/a) puis [***les deux***](entry:news/b), [x](entry:a/b)*y*.',
    '[Un **mot** en gras](entry:news/a), et `du code` ou `` ` ``.',
    '## Titre, [un lien](entry:news/a)\n\n* [un](entry:news/a)\n* deux\n\n> [Cité](entry:news/a).',
    '## Titre\n\n* un\n* deux\n  * dans deux\n* trois\n\n1. un\n2. deux',
    '3. trois\n4. quatre\n\n   Une suite.\n\n   * dedans',
    '| Lieu | Surface |\n| --- | ---: |\n| [Camus](entry:spaces/camus) | 1 500 m² [1](source:1) |',
    '| a\\|b | c |\n| --- | --- |\n|  | 1. d |',
    '---\n\nLa fin.',
    '![Ce que montre l’image](../medias/photo.jpg "Légende « citée » \\"ainsi\\"")',
    '![Un \\&lt;](../medias/photo.jpg "Légende : \\&amp; ou & \\\\")',
    '[mot](https://a.fr/?b=1\\&copy;=2&c=3), [autre](https://a.fr/?d=1&e=2).',
    'Les 20[**postes**](https://a.fr/b)**de *la* salle**, **de la *salle***[**20**](https://a.fr/c)20.',
    '> [**Un titre**](https://a.fr/b)\n>\n> Sa suite.\n\n> ***Un titre***\n>\n> Sa suite.',
    'Un ![dessin](../medias/b.png) dans la phrase.',
    '> **À savoir**\n>\n> L’inscription est libre : [le programme](../medias/programme.pdf).\n>\n> * un\n> * deux',
    '> **Une citation en gras.**',
    '12, rue X\\\n77100 Meaux',
    '\\+ 22 % en 2013\n\n2012\\. L’année commence.\n\n* \\+ 7 %\n* \\- 3 %',
    'n° 25, 14 h 30, 1er, CO2, + 22 %, 8 fois & plus, snake_case, 5 * 3, « […] », a < b, [1] et [x] !',
    '\\*un\\*, \\_deux\\_, \\`trois\\`, [a\\](b), ![c\\](d), \\&amp;, \\\\ et \\~\\~e\\~\\~, vite \\![1](source:1)',
    '\\# un\n\n\\> deux\n\n\\--- \n\n\\| a | b |'.replace(' \n', '\n'),
    '~~ôté~~',
    '* #### Un titre\n  * dedans',
    '```js\n``\n\n# x\n```',
    '## Titre \\#',
  ])('is written in the form of the files: %s', (text) => {
    expect(anew(text)).toBe(text);
  });

  test.each([
    [
      'marks leave the spaces and the signs that touch a word',
      'mot« gras »suite ',
      'mot« **gras** »suite',
    ],
    ['spaces are single', ' un   mot ', 'un mot'],
  ])('%s', (_case, words, markdown) => {
    const at = words.indexOf('« gras »');
    const strong = textSchema.marks.strong.create();
    const inline =
      at === -1
        ? [textSchema.text(words)]
        : [
            textSchema.text(words.slice(0, at)),
            textSchema.text('« gras »', [strong]),
            textSchema.text(words.slice(at + 8)),
          ];
    expect(writeBlocks(settledBlocks([nodes.paragraph.create(null, inline)]))).toBe(markdown);
  });

  test('a list is as loose as it will be read', () => {
    const item = nodes.list_item.create(null, [
      nodes.paragraph.create(),
      nodes.heading.create({ level: 4 }, textSchema.text('Un titre')),
    ]);
    const list = nodes.bullet_list.create({ tight: false }, item);
    const settled = settledBlocks([list]);
    const [read] = readText(writeBlocks(settled)).children;
    expect(read?.attrs['tight']).toBe(settled[0]?.attrs['tight']);
  });

  test('leaves out what says nothing', () => {
    const empty = nodes.paragraph.create();
    const blocks = [
      empty,
      nodes.heading.create(),
      nodes.blockquote.create(null, empty),
      nodes.bullet_list.create(null, nodes.list_item.create(null, empty)),
    ];
    expect(settledBlocks(blocks)).toEqual([]);
  });
});
