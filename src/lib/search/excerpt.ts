/** The part of a text that shows best the words asked. Pure. */
import { searchWords } from './search-words';
import { stemOf } from './stem';

export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** How many words a result shows. */
const LENGTH = 32;
/** Of which so many before the first word asked. */
const BEFORE = 6;

interface Piece {
  readonly text: string;
  /** The stems asked that it has. */
  readonly stems: readonly string[];
}

/** Where `LENGTH` pieces have the most of what is asked: the earliest, a text says first what it is. */
function bestStart(pieces: readonly Piece[]): number {
  let [best, most] = [0, 0];
  for (const [at, { stems }] of pieces.entries()) {
    if (stems.length === 0) continue;
    const found = pieces.slice(at, at + LENGTH - BEFORE).flatMap((piece) => piece.stems);
    const { size } = new Set(found);
    if (size > most) [best, most] = [at, size];
  }
  // A text that has it near its beginning is read from its beginning.
  return best < LENGTH - BEFORE ? 0 : best - BEFORE;
}

/** A word is marked without the signs around it. */
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}%€]*)$/su;

function partsOf({ text, stems }: Piece): readonly ExcerptPart[] {
  const [, before = '', word = '', after = ''] = stems.length > 0 ? (WORD.exec(text) ?? []) : [];
  return [
    { text: word === '' ? text : before, marked: false },
    { text: word, marked: true },
    { text: word === '' ? ' ' : `${after} `, marked: false },
  ];
}

/**
 * @param text as it is set: words parted by plain spaces, numbers kept whole by other ones
 * @param asked stems
 */
export function excerptOf(text: string, asked: ReadonlySet<string>): readonly ExcerptPart[] {
  const pieces = text.split(' ').map((piece): Piece => ({
    text: piece,
    stems: searchWords(piece)
      .map(stemOf)
      .filter((stem) => asked.has(stem)),
  }));
  const start = bestStart(pieces);
  const shown = pieces.slice(start, start + LENGTH).flatMap(partsOf);
  const isCut = start + LENGTH < pieces.length;
  return [
    { text: start > 0 ? '… ' : '', marked: false },
    ...shown,
    { text: isCut ? '…' : '', marked: false },
  ].filter((part) => part.text !== '');
}
