/** The caption and the credit of a picture, in one line of Markdown, as the page writes them. Pure. */

/** As under the picture of a page (src/ui/Picture.tsx). */
const BETWEEN = ' — ';

export interface Caption {
  readonly caption: string;
  readonly credit: string;
}

export const joinCaption = ({ caption, credit }: Caption): string =>
  [caption, credit]
    .map((words) => words.trim())
    .filter(Boolean)
    .join(BETWEEN);

/** What follows the last long dash is the credit; what stands alone is the caption. */
export function splitCaption(line: string): Caption {
  const at = line.lastIndexOf(BETWEEN);
  return at === -1
    ? { caption: line, credit: '' }
    : { caption: line.slice(0, at), credit: line.slice(at + BETWEEN.length) };
}
