/** Short quotations of an entry, exactly as it is written. */

/** Characters shown on each side of what was found, at most: words are kept whole. */
const AROUND = 40;

/** What `pattern` finds in a text, with the words around it; empty when it finds nothing. */
export function excerptAround(text: string, pattern: RegExp): string {
  const match = pattern.exec(text);
  if (match === null) return '';
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  const start = before.length > AROUND ? before.slice(-AROUND).replace(/^\S*\s/u, '…') : before;
  const end = after.length > AROUND ? after.slice(0, AROUND).replace(/\s\S*$/u, '…') : after;
  return `${start}${match[0]}${end}`;
}
