/** Straight quotation marks and apostrophes turned into French ones. */
import { EDGE, HIDDEN } from './characters';

const APOSTROPHE = new RegExp(`'(?=[\\p{L}\\p{N}«“"${EDGE}${HIDDEN}])`, 'gu');
const LETTER = /\p{L}/u;
// An elision left hanging at the end of a text: what follows is in another element.
const HANGING_ELISION = /\b([cdjlmnst]|(?:jus|lors|puis|quoi|pres)?qu)'$/iu;
const MARK_OR_PARAGRAPH = /[«»"]|\n{2,}/g;
const OPENING = /[([{«“‘'’/—–]/;
const CLOSING = /[\s)\]}»”,.;:!?…\uE000]/;

/** Straight apostrophes inside words and elisions become ’; quoting ones are left. */
export function curlApostrophes(text: string): string {
  if (!text.includes("'")) return text;
  return text
    .replace(APOSTROPHE, (mark, at: number) => (LETTER.test(text.charAt(at - 1)) ? '’' : mark))
    .replace(HANGING_ELISION, '$1’');
}

/**
 * Pairs of straight quotation marks become « », or “ ” inside a quotation. A mark whose direction
 * cannot be told (alone, doubled, between two letters, inches after a number) is left.
 */
export function turnQuotes(text: string): string {
  if (!text.includes('"')) return text;
  let depth = 0;
  let closers: string[] = [];

  return text.replace(MARK_OR_PARAGRAPH, (mark, at: number) => {
    if (mark === '«') depth += 1;
    else if (mark === '»') depth = Math.max(0, depth - 1);
    else if (mark !== '"') {
      depth = 0;
      closers = [];
    }
    if (mark !== '"') return mark;

    const side = direction(text.charAt(at - 1), text.charAt(at + 1), closers.length > 0);
    if (side === 'open') {
      const nested = depth > 0 || closers.length > 0;
      closers.push(nested ? '”' : '»');
      return nested ? '“' : '«';
    }
    return side === 'close' ? (closers.pop() ?? '»') : mark;
  });
}

function direction(before: string, after: string, isOpen: boolean): 'open' | 'close' | undefined {
  if (before === '"' || after === '"') return undefined;
  const spaceBefore = before === '' || /\s/.test(before);
  const spaceAfter = after === '' || /\s/.test(after);
  if (spaceBefore && spaceAfter) {
    if ((before === '') === (after === '')) return undefined;
    return before === '' ? 'close' : 'open';
  }
  if (spaceBefore || OPENING.test(before)) return 'open';
  if (before === EDGE && !spaceAfter && !CLOSING.test(after)) return isOpen ? 'close' : 'open';
  if (isOpen) return 'close';
  return (spaceAfter || CLOSING.test(after)) && !/\d/.test(before) ? 'close' : undefined;
}
