/** The words of a block, written as Markdown that the site's parser reads back as they are. Pure. */
import type { Fragment, Mark, Node } from 'prosemirror-model';
import { tidyMarkdown } from '~/lib/tidy-markdown';
import { wordsAt, numberAt } from '../schema/attributes';
import { textSchema } from '../schema/text-schema';
import { readBlocks } from '../reading/read-text';
import { escapeLineStart, escapeWords, type Care } from './escape-words';
import { contentOf, wordRunsOf, type WordRun } from './word-runs';

const { link, strong, emphasis, strike, code } = textSchema.marks;

/** From the outside in. */
const ORDER = [link, strong, emphasis, strike] as const;

/** How the marks are written, and how much is escaped. */
interface Manner {
  readonly care: Care;
  /** The sign of italics. */
  readonly italic: '*' | '_';
  /** Where the other marks of a link stand: the stars of « mot**[lien]( » would not be read. */
  readonly aroundLinks: boolean;
  /** What ends the block. */
  readonly last: WordRun | undefined;
}

/** In titles and addresses, Markdown reads « &amp; » as HTML does. */
const quoted = (title: string): string =>
  title === '' ? '' : ` "${title.replaceAll(/["\\]|&(?=#?[a-z\d]+;)/giu, '\\$&')}"`;

/** An address between the brackets of a link. */
const address = (href: string): string => href.replaceAll(/[()\\]|&(?=#?[a-z\d]+;)/giu, '\\$&');

/** Within the brackets of a link or an image, none may stand alone. */
const bracketed = (words: string): string => words.replaceAll(/(?<!\\)[[\]]/gu, '\\$&');

export function writeImage(image: Node, care: Care = 'enough'): string {
  const [src, alt, caption] = ['src', 'alt', 'caption'].map((name) => wordsAt(image, name));
  return `![${bracketed(escapeWords(alt ?? '', care))}](${address(src ?? '')}${quoted(caption ?? '')})`;
}

function writeNode(node: Node, care: Care): string {
  const words = bracketed(escapeWords(wordsAt(node, 'words'), care));
  switch (node.type.name) {
    case 'hard_break':
      return '\\\n';
    case 'figure':
      return `[${words}](figure:${wordsAt(node, 'id')})`;
    case 'note':
      return `[${words}](source:${numberAt(node, 'number')})`;
    default:
      return writeImage(node, care);
  }
}

/** Between as many backquotes as the words need. */
function writeCode(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/gu), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = /^`|`$|^ .* $/u.test(text) ? ' ' : '';
  return `${fence}${room}${text}${room}${fence}`;
}

function writeRun(run: WordRun, { care, last }: Manner): string {
  const { text, node, marks } = run;
  if (node !== undefined) return writeNode(node, care);
  return code.isInSet(marks) ? writeCode(text) : escapeWords(text, care, run === last);
}

function around(mark: Mark, written: string, { italic }: Manner): string {
  switch (mark.type) {
    case link:
      return `[${written}](${address(wordsAt(mark, 'href'))}${quoted(wordsAt(mark, 'title'))})`;
    case strong:
      return `**${written}**`;
    case emphasis:
      return `${italic}${written}${italic}`;
    default:
      return `~~${written}~~`;
  }
}

const linkOf = (run: WordRun | undefined): Mark | undefined => run && link.isInSet(run.marks);

const isLinkEdge = (before: WordRun | undefined, next: WordRun | undefined): boolean => {
  const [one, other] = [linkOf(before), linkOf(next)];
  return one === undefined || other === undefined ? one !== other : !one.eq(other);
};

/** How far a mark goes from a place, links apart. */
function reachOf(mark: Mark, runs: readonly WordRun[], from: number): number {
  const beyond = runs.findIndex((run, at) => at > from && !mark.isInSet(run.marks));
  return beyond === -1 ? runs.length : beyond;
}

/** How far a mark can be written from a place: it cuts no link that is not written yet. */
function endOf(
  mark: Mark,
  runs: readonly WordRun[],
  from: number,
  { aroundLinks }: Manner,
): number {
  const end = reachOf(mark, runs, from);
  if (mark.type === link) return end;
  if (!aroundLinks) {
    const edge = runs.findIndex((run, at) => at > from && isLinkEdge(runs[at - 1], run));
    return edge === -1 ? end : Math.min(edge, end);
  }
  const cuts = (at: number): boolean =>
    linkOf(runs[at]) !== undefined && !isLinkEdge(runs[at - 1], runs[at]);
  let whole = end;
  while (whole > from && cuts(whole)) whole -= 1;
  return whole;
}

/** Words that bear the same mark are written within it together; the mark that goes furthest is outside. */
function writeRuns(runs: readonly WordRun[], manner: Manner, open: readonly Mark[] = []): string {
  let written = '';
  let at = 0;
  while (at < runs.length) {
    const run = runs[at];
    if (run === undefined) break;
    const isLinkOpen = open.some(({ type }) => type === link);
    let [outer, end]: [Mark | undefined, number] = [undefined, at + 1];
    for (const type of ORDER) {
      const mark = type.isInSet(run.marks);
      if (mark === undefined || mark.isInSet(open)) continue;
      const last = isLinkOpen ? reachOf(mark, runs, at) : endOf(mark, runs, at, manner);
      if (last > at && (outer === undefined || last > end)) [outer, end] = [mark, last];
    }
    const inner = runs.slice(at, end);
    written +=
      outer === undefined
        ? writeRun(run, manner)
        : around(outer, writeRuns(inner, manner, [...open, outer]), manner);
    at = end;
  }
  return written;
}

const lines = (written: string): string => written.split('\n').map(escapeLineStart).join('\n');

/** First what an author would write, then what is sure. */
const ATTEMPTS: readonly Omit<Manner, 'last'>[] = (['enough', 'thorough'] as const).flatMap(
  (care) =>
    [true, false].flatMap((aroundLinks) =>
      (['*', '_'] as const).map((italic) => ({ care, italic, aroundLinks })),
    ),
);

const { paragraph, heading } = textSchema.nodes;

/** A paragraph may hold several lines, each of which begins as a block could; a heading or a cell has one. */
interface Place {
  readonly write: (written: string) => string;
  /** The block that the parser must find. */
  readonly meant: (content: Fragment) => Node;
  readonly frame: string;
}
const PARAGRAPH: Place = {
  write: lines,
  meant: (content) => paragraph.create(null, content),
  frame: '',
};
const LINE: Place = {
  write: (written) => written,
  meant: (content) => heading.create({ level: 2 }, content),
  frame: '## ',
};

/** Whether the parser reads these words back. */
function isReadBack(written: string, runs: readonly WordRun[], { meant, frame }: Place): boolean {
  const [block, ...others] = readBlocks(tidyMarkdown(`${frame}${written}`));
  return others.length === 0 && block?.eq(meant(contentOf(runs))) === true;
}

/** The first attempt that the parser reads back, or the last. */
function attempt(block: Node): { readonly written: string; readonly isRead: boolean } {
  const runs = wordRunsOf(block);
  const place = block.type === paragraph ? PARAGRAPH : LINE;
  let written = '';
  for (const manner of runs.length === 0 ? [] : ATTEMPTS) {
    written = place.write(writeRuns(runs, { ...manner, last: runs.at(-1) }));
    if (isReadBack(written, runs, place)) return { written, isRead: true };
  }
  return { written, isRead: runs.length === 0 };
}

/** Whether Markdown can hold the words of a block with the marks they bear. */
export const isWritable = (block: Node): boolean => attempt(block).isRead;

/** @param block of settled words (settled-words.ts) */
export const writeWords = (block: Node): string => attempt(block).written;
