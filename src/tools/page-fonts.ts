/** Which fonts of its style sheets a page fetches. */
import type { CheerioAPI } from 'cheerio';

/** Faces of a style sheet: their file, and whether they serve only for stressed words. */
function facesOf(styles: string): readonly { url: string; isStress: boolean }[] {
  return (styles.match(/@font-face\s*\{[^}]*\}/gu) ?? []).flatMap((face) => {
    const [, url] = /url\(["']?([^"')]+\.woff2)["']?\)/u.exec(face) ?? [];
    return url === undefined ? [] : [{ url, isStress: /font-weight:\s*[6-9]/u.test(face) }];
  });
}

/** Whether stressed words show at once: in no closed part; digits come from another face. */
const hasStress = ($: CheerioAPI): boolean =>
  $('strong, th[scope=row]')
    .not('details:not([open]) *')
    .toArray()
    .some((node) => /\p{L}/u.test($(node).text()));

/**
 * Addresses of the fonts that a page fetches, each once, as its style sheets write them. A browser
 * test holds this against what Chromium asks for, on four pages (tests/e2e/fonts.spec.ts).
 * @param styles the text of its style sheets
 */
export function fontsOf($: CheerioAPI, styles: readonly string[]): readonly string[] {
  const isStressed = hasStress($);
  const faces = styles.flatMap(facesOf).filter(({ isStress }) => isStressed || !isStress);
  return [...new Set(faces.map(({ url }) => url))];
}
