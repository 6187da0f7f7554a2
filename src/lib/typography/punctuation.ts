/** Dots, and the spaces before the tall punctuation marks and inside guillemets. */
import { NBSP, NNBSP, SPACE } from './characters';

const THREE_DOTS = /\.{3,}/g;
const MARKS = /[;:!?]+/g;
const ONE_SIGN = /^(?:[;:]|[!?]+)$/;
const ENDS_WORD = /^$|[\s)\]}»”"’',.…\uE000]/;
const STARTS_WORD = /^$|[\s([{«“‘/]/;
const AFTER_OPENING = new RegExp(`«[${SPACE}]*(?=\\S)`, 'g');
const CLOSING = /»/g;
const REPLACEABLE = new RegExp(`[${SPACE}]`);

/** Exactly three dots become one character; longer leaders are left. */
export function setEllipses(text: string): string {
  return text.replace(THREE_DOTS, (dots) => (dots.length === 3 ? '…' : dots));
}

/**
 * U+202F before `; ! ?`, U+00A0 before `:`. Marks inside a word (16:9, 10:30:00, a?b) and marks
 * that nothing precedes are left.
 */
export function spaceMarks(text: string): string {
  return setSpaceBefore(text, MARKS, ({ mark, before, isSpaced, after }) => {
    if (!ONE_SIGN.test(mark) || !ENDS_WORD.test(after)) return undefined;
    if (!isSpaced && STARTS_WORD.test(before)) return undefined;
    return mark === ':' ? NBSP : NNBSP;
  });
}

/** U+00A0 after « and before ». A guillemet at the very edge of the text gets no space there. */
export function spaceGuillemets(text: string): string {
  const opened = text.replace(AFTER_OPENING, `«${NBSP}`);
  return setSpaceBefore(opened, CLOSING, ({ before, isSpaced }) =>
    isSpaced || !/^$|\s/.test(before) ? NBSP : undefined,
  );
}

interface Place {
  readonly mark: string;
  /** The character before the mark and its spaces; empty at the start of the text. */
  readonly before: string;
  readonly isSpaced: boolean;
  /** The character after the mark; empty at the end of the text. */
  readonly after: string;
}

/**
 * Replaces the spaces before each mark by the chosen one; undefined leaves them. The marks are
 * looked for first because « spaces then a mark », as a pattern, stops at every space of the text.
 */
function setSpaceBefore(
  text: string,
  marks: RegExp,
  choose: (place: Place) => string | undefined,
): string {
  let result = '';
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    let start = index;
    while (start > from && REPLACEABLE.test(text.charAt(start - 1))) start -= 1;
    const end = index + mark.length;
    const space = choose({
      mark,
      before: text.charAt(start - 1),
      isSpaced: start < index,
      after: text.charAt(end),
    });
    result += space === undefined ? text.slice(from, end) : text.slice(from, start) + space + mark;
    from = end;
  }
  return result + text.slice(from);
}
