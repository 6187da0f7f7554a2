/** Characters that no file of the site may hold, written out apart from the code that removes them. */

/** Control characters but tab and line ends, separators, overrides of direction, marks, noncharacters. */
const FORBIDDEN =
  /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF\p{Cs}\p{NChar}]/u;

const REFERENCE = /&#(?:x([\da-f]+)|(\d+));?/giu;

/** @returns the first one and where it stands; undefined when there is none */
export function forbiddenIn(text: string): string | undefined {
  const found = FORBIDDEN.exec(text);
  if (found === null) return undefined;
  const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return `U+${code} after ${JSON.stringify(text.slice(Math.max(0, found.index - 40), found.index))}`;
}

/** The same in HTML, where `&#11;` is a character too. */
export function forbiddenInHtml(html: string): string | undefined {
  const decoded = html.replace(REFERENCE, (_, hexadecimal?: string, decimal?: string) =>
    String.fromCodePoint(hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16)),
  );
  return forbiddenIn(decoded);
}
