/** French typography of plain text. Runs in the build, in the CMS preview and in the search page. */
import { sparingAddresses } from './sparing-addresses';
import { EDGE } from './characters';
import { glueAbbreviations, setNumbers } from './numbers';
import { setEllipses, spaceGuillemets, spaceMarks } from './punctuation';
import { curlApostrophes, turnQuotes } from './quotes';

/**
 * Gives a text the spaces, quotation marks, apostrophes and dashes of French typography.
 * Idempotent; web addresses and e-mails, ratios and clock times (10:30:00) come out as they went in.
 * @param text plain text, never HTML nor Markdown
 * @returns plain text with U+00A0 and U+202F
 * Rules: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 */
export function typeset(text: string): string {
  return sparingAddresses(text, applyRules);
}

// Hours come before thousands, and guillemets last: each rule sees what the earlier ones wrote,
// which is what makes a second pass find nothing to do.
function applyRules(text: string): string {
  const quoted = turnQuotes(curlApostrophes(setEllipses(text)));
  return spaceGuillemets(spaceMarks(glueAbbreviations(setNumbers(quoted))));
}

/**
 * Typesets the successive text nodes of one paragraph together, so that a rule sees across the
 * elements between them: `["Lire «", "le rapport", "»!"]` gets its spaces as one sentence would.
 * @param texts plain texts, in reading order
 * @returns as many texts, in the same order
 */
export function typesetNodes(texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return [];
  return typeset(texts.map((text) => text.replaceAll(EDGE, '')).join(EDGE)).split(EDGE);
}
