/** A long text takes a time in proportion to its length: work that grows as its square fails here. */
import { expect, it } from 'vitest';
import { markdownAsText } from './markdown-as-text';
import { renderMarkdown, type RenderContext, type ResolvedEntry } from './render';
import { textReading } from './text-reading';

const SMALL = 400;
const LARGE = 10 * SMALL;
/** Ten in proportion, a hundred as the square. */
const MOST_TIMES_LONGER = 30;

const resolveEntry = (kind: string, id: string): ResolvedEntry => ({
  url: `/${kind}/${id}/`,
  ...(kind === 'glossary' ? { definition: 'Un lieu' } : { quoted: { value: '12', unit: '%' } }),
});
const context: RenderContext = {
  resolveImage: () => ({ src: '/a.jpg', width: 8, height: 6 }),
  resolveEntry,
  resolveDocument: () => ({ url: '/a.pdf', bytes: 12 }),
};

/** All that the site does of a text. */
function readWhole(text: string): void {
  renderMarkdown(text, context);
  textReading(text);
  markdownAsText(text, resolveEntry);
}

type Part = (rank: number) => string;

const SHAPES: Readonly<Record<string, Part>> = {
  'rows of a table': (rank) => (rank === 0 ? '| a | b |\n|---|---|\n' : `| ${rank} | x |\n`),
  tables: (rank) => `| a |\n|---|\n| ${rank} |\n\n`,
  headings: (rank) => `## Titre ${rank}\n\n`,
  'headings of the same words': () => '## Étape\n\n',
  'underlined headings': (rank) => `Titre ${rank}\n---\n`,
  'call-outs': (rank) => `> **Note ${rank}**\n>\n> Texte.\n\n`,
  'paragraphs of one call-out': (rank) =>
    rank === 0 ? '> **Note**\n>\n' : `> Texte ${rank}.\n>\n`,
  'quotations that are signed': () => '> Mots.\n>\n> — Anne\n\n',
  'quotations in quotations': (rank) => `${'> '.repeat(1 + (rank % 9))}x\n\n`,
  'calls to a source in one paragraph': () => 'Dit[1](source:1) et ',
  'links in one paragraph': (rank) => `[lien ${rank}](/agenda/) et `,
  'words of the glossary': (rank) => `[lien ${rank}](entry:glossary/t-${rank}) et `,
  'quoted figures': (rank) => `[${rank} %](figure:t-${rank}) et `,
  documents: (rank) => `[document ${rank}](../medias/a-${rank}.pdf) et `,
  images: (rank) => `![image ${rank}](../medias/a.jpg)\n\n`,
  items: (rank) => `* point ${rank}\n`,
  'items apart': (rank) => `${rank + 1}. point\n\n`,
  'items in items': (rank) => `${'  '.repeat(rank % 20)}* point\n`,
  'bold words': () => '**gras** et ',
  spaces: () => ' ',
};

const textOf = (part: Part, count: number): string =>
  `a${Array.from({ length: count }, (_, rank) => part(rank)).join('')}!`;

/** The best of some tries, in milliseconds of this process: what else the machine does is not counted. */
function timeOf(text: string, tries: number): number {
  const times = Array.from({ length: tries }, () => {
    const before = process.cpuUsage();
    readWhole(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Below, what is measured is the machine. */
const LEAST_MS = 4;

it.each(Object.entries(SHAPES))(
  'a text of many %s takes a time that grows as its length',
  { retry: 2 },
  (_name, part) => {
    const small = Math.max(LEAST_MS, timeOf(textOf(part, SMALL), 3));
    expect(timeOf(textOf(part, LARGE), 2) / small).toBeLessThan(MOST_TIMES_LONGER);
  },
);

it('one link may have more words than a call takes arguments', () => {
  const { html } = renderMarkdown(`[${'*a* b '.repeat(60_000)}](/agenda/)`, context);
  expect(html.match(/<em>/gu)).toHaveLength(60_000);
  expect(html).toContain('href="/agenda/"');
});

it('a quotation may have more paragraphs than a call takes arguments', () => {
  const { html } = renderMarkdown(`${'> a\n>\n'.repeat(60_000)}> — Anne`, context);
  expect(html).toMatch(/<figcaption>Anne<\/figcaption><\/figure>$/u);
});
