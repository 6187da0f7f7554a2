/** References of studies, by the grammar of their formats. */

const HEAD = /^@[a-z]+\{[\w-]+,\s*/u;
const NAME = /^[a-z]+\s*=\s*(?=\{)/u;

/** Where the brace that opens a value closes; BibTeX counts those after a backslash too. */
function endOfValue(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) === '{') depth += 1;
    if (text.charAt(at) === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
}

/** One entry, as « Tame the BeaST » (B. Markey) has it: values between balanced braces. */
export function bibtexFault(text: string): string | undefined {
  let rest = text.replace(HEAD, '');
  if (rest === text) return 'no entry at the start';
  while (!rest.startsWith('}')) {
    const value = rest.replace(NAME, '');
    if (value === rest) return `no field: ${rest.slice(0, 60)}`;
    const end = endOfValue(value);
    if (end === -1) return `braces left open: ${value.slice(0, 60)}`;
    const after = value.slice(end);
    rest = after.replace(/^,?\s*/u, '');
    if (!/^(?:,|\s*\})/u.test(after)) return `no comma after ${value.slice(0, end)}`;
  }
  return rest.trim() === '}' ? undefined : `text after the entry: ${rest}`;
}

/** One record: lines of two letters, CRLF, from TY to ER (Reference Manager's format). */
export function risFault(text: string): string | undefined {
  const lines = text.split('\r\n');
  if (lines.pop() !== '') return 'no CRLF at the end';
  const wrong = lines.find((line) => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/u.test(line));
  if (wrong !== undefined) return `no tag: ${JSON.stringify(wrong)}`;
  const tags = lines.map((line) => line.slice(0, 2));
  if (tags[0] !== 'TY' || tags.indexOf('ER') !== tags.length - 1) return 'not from TY to ER';
  return undefined;
}
