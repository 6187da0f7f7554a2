/**
 * The words of a block as Markdown can hold them: one space between words, none at the ends of a line, marks
 * that begin and end on a word. Pure.
 */
import type { Mark, Node } from 'prosemirror-model';
import { legibleLine } from '~/lib/forbidden-characters';
import { siteParser } from '~/markdown/site-parser';
import { wordsAt } from '../schema/attributes';
import { contentOf, isBreak, wordRunsOf, type WordRun } from './word-runs';
import { isWritable } from './write-words';

const EDGE = '\n';
const SPACES = /[ \t\r\n]+/gu;

/** One space between words, none at the start or the end of a line. */
function spaced(runs: readonly WordRun[]): readonly WordRun[] {
  let before = EDGE;
  const kept = runs.map((run): WordRun => {
    if (run.node !== undefined) {
      before = isBreak(run) ? EDGE : 'x';
      return run;
    }
    const single = legibleLine(run.text).replace(SPACES, ' ');
    const text = before === ' ' || before === EDGE ? single.replace(/^ /u, '') : single;
    before = text.at(-1) ?? before;
    return { ...run, text };
  });
  let after = EDGE;
  const trimmed = [...kept].reverse().map((run): WordRun => {
    if (run.node !== undefined) {
      after = isBreak(run) ? EDGE : 'x';
      return run;
    }
    const text = after === EDGE ? run.text.replace(/ $/u, '') : run.text;
    if (text !== '') after = text.charAt(0);
    return { ...run, text };
  });
  return trimmed.reverse().filter(({ text, node }) => text !== '' || node !== undefined);
}

/** A line break says nothing at the start or the end. */
function withoutOuterBreaks(runs: readonly WordRun[]): readonly WordRun[] {
  const from = runs.findIndex((run) => !isBreak(run));
  const to = runs.findLastIndex((run) => !isBreak(run));
  return from === -1 ? [] : runs.slice(from, to + 1);
}

/** The address as the parser gives it; undefined for one that it does not take for a link. */
function linkMark(mark: Mark): Mark | undefined {
  if (mark.type.name !== 'link') return mark;
  const href = siteParser.normalizeLink(wordsAt(mark, 'href'));
  if (href === '' || !siteParser.validateLink(href)) return undefined;
  return mark.type.create({ ...mark.attrs, href });
}

const isEdged = ({ type: { name } }: Mark): boolean =>
  /^(?:link|strong|emphasis|strike)$/u.test(name);

/** A character of a text with its marks, or a node. */
type Piece = WordRun;

const piecesOf = ({ text, node, marks }: WordRun): readonly Piece[] =>
  node === undefined ? Array.from(text, (one) => ({ text: one, marks })) : [{ text, node, marks }];

/** What stands among the words begins and ends with a sign, once written. */
const isWord = (piece: Piece | undefined): boolean =>
  piece?.node === undefined && /[^\s\p{P}\p{S}]/u.test(piece?.text ?? '');
const isSpace = (piece: Piece | undefined): boolean =>
  piece === undefined || isBreak(piece) || /\s/u.test(piece.text);

/**
 * Whether a mark may begin, or end, on a piece: not on a space nor, for all but links, on a sign that touches
 * a word outside. That is how Markdown reads its stars.
 */
function isEdge(mark: Mark, piece: Piece, outside: Piece | undefined): boolean {
  if (isSpace(piece)) return false;
  if (mark.type.name === 'link') return true;
  return isWord(piece) || !isWord(outside);
}

/** Takes a mark off the pieces of a passage where it can neither begin nor end. */
function settleMark(pieces: readonly Piece[], mark: Mark): readonly Piece[] {
  const settled = [...pieces];
  const has = (at: number): boolean => {
    const piece = settled[at];
    return piece !== undefined && mark.isInSet(piece.marks);
  };
  const drop = (at: number): void => {
    const piece = settled[at];
    if (piece !== undefined) settled[at] = { ...piece, marks: mark.removeFromSet(piece.marks) };
  };
  for (let at = 0; at < settled.length; at += 1) {
    const piece = settled[at];
    if (piece !== undefined && has(at) && !has(at - 1) && !isEdge(mark, piece, settled[at - 1]))
      drop(at);
  }
  for (let at = settled.length - 1; at >= 0; at -= 1) {
    const piece = settled[at];
    if (piece !== undefined && has(at) && !has(at + 1) && !isEdge(mark, piece, settled[at + 1]))
      drop(at);
  }
  return settled;
}

function settleMarks(runs: readonly WordRun[]): readonly WordRun[] {
  const linked = runs.map((run) => ({
    ...run,
    marks: run.marks.flatMap((mark) => linkMark(mark) ?? []),
  }));
  const pieces = linked.flatMap(piecesOf);
  const marks = pieces
    .flatMap((piece) => piece.marks)
    .filter((mark, at, all) => isEdged(mark) && all.findIndex((one) => one.eq(mark)) === at);
  return marks.reduce(settleMark, pieces);
}

type Lighten = (runs: readonly WordRun[]) => readonly WordRun[];

const without =
  (...names: readonly string[]): Lighten =>
  (runs) =>
    runs.map((run) => ({
      ...run,
      marks: run.marks.filter(({ type }) => !names.includes(type.name)),
    }));

/** Bold and the like leave the spaces that touch a link. */
function offLinkEdges(runs: readonly WordRun[]): readonly WordRun[] {
  const pieces = runs.flatMap(piecesOf);
  const linkAt = (at: number): Mark | undefined =>
    pieces[at]?.marks.find(({ type }) => type.name === 'link');
  return pieces.map((piece, at) =>
    isSpace(piece) && [at - 1, at + 1].some((next) => linkAt(next) !== linkAt(at))
      ? {
          ...piece,
          marks: piece.marks.filter((mark) => !isEdged(mark) || mark.type.name === 'link'),
        }
      : piece,
  );
}

/** The few words whose marks Markdown cannot hold lose some of them, as few as possible. */
const plain = without('emphasis', 'strike', 'strong', 'code', 'link');
const LIGHTER: readonly Lighten[] = [
  (runs) => runs,
  offLinkEdges,
  without('emphasis', 'strike'),
  without('emphasis', 'strike', 'strong', 'code'),
];

/** @param block of words, such as a paragraph or a cell */
export function settledWords(block: Node): Node {
  const runs = settleMarks(withoutOuterBreaks(spaced(wordRunsOf(block))));
  const settledBy = (lighten: Lighten): Node => block.copy(contentOf(spaced(lighten(runs))));
  return settledBy(LIGHTER.find((lighten) => isWritable(settledBy(lighten))) ?? plain);
}
