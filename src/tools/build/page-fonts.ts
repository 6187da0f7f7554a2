/** Which fonts of its style sheets a page fetches. */
import type { ShownWords } from './shown-words';

interface Face {
  readonly url: string;
  /** Whether it serves stressed words only. */
  readonly isStress: boolean;
  /** A character it serves for. */
  readonly served: RegExp;
}

/** Matches a text that holds a character of a `unicode-range` such as « U+30-39, U+2122 ». */
export function inRange(range: string): RegExp {
  const codes = range.replaceAll(/[\dA-F]+/giu, String.raw`\u{$&}`);
  return new RegExp(`[${codes.replaceAll(/U\+|[,\s]/giu, '')}]`, 'u');
}

function facesOf(styles: string): readonly Face[] {
  return (styles.match(/@font-face\s*\{[^}]*\}/gu) ?? []).flatMap((face) => {
    const [, url] = /url\(["']?([^"')]+\.woff2)["']?\)/u.exec(face) ?? [];
    if (url === undefined) return [];
    const [, range] = /unicode-range:\s*([^;}]+)/u.exec(face) ?? [];
    const served = range === undefined ? /\p{L}/u : inRange(range);
    return [{ url, isStress: /font-weight:\s*[6-9]/u.test(face), served }];
  });
}

/**
 * Addresses of the fonts that a page fetches, each once, as its style sheets write them. A browser test compares this with what
 * Chromium fetches on four pages (tests/e2e/fonts.spec.ts).
 * @param styles the text of its style sheets
 */
export function fontsOf(
  { text, stressed }: Pick<ShownWords, 'text' | 'stressed'>,
  styles: readonly string[],
): readonly string[] {
  const faces = styles
    .flatMap(facesOf)
    .filter(({ isStress, served }) => served.test(isStress ? stressed : text));
  return [...new Set(faces.map(({ url }) => url))];
}
