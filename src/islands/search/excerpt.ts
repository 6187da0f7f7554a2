/** Pagefind's excerpts, read without ever becoming HTML again. */

export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** Splits « un <mark>mot</mark> trouvé » into its parts; entities become characters. */
export function excerptParts(excerpt: string): readonly Part[] {
  const document = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...document.body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    marked: node.nodeName === 'MARK',
  }));
}

/** The words that Pagefind highlighted. */
export const markedWords = (excerpt: string): readonly string[] =>
  excerptParts(excerpt)
    .filter(({ marked }) => marked)
    .map(({ text }) => text);
