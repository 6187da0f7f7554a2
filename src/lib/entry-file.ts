/**
 * The one way a content file is written, by the CMS and by `tools/check/normalise-content.ts`. Runs in Node
 * and in the browser. YAML 1.2: days stay texts, one value a line whatever its length, so that a
 * changed word is a changed line.
 */
import { parse, stringify } from 'yaml';
import { legibleText } from './forbidden-characters';
import { tidyMarkdown } from './tidy-markdown';

type Data = Readonly<Record<string, unknown>>;

/** The front matter of an entry, between its two lines of dashes, after the mark of Windows if any. */
export const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** Plain data as YAML, keys in the order given. */
export const writeYaml = (data: Data): string => stringify(data, { lineWidth: 0 });

/** Reads a settings file. Throws what `yaml` throws when it cannot be read. */
export const readYaml = (source: string): Data => parse(source) as Data;

/**
 * Front matter, then the text, tidied, without blank lines around it nor what outputs forbid, then
 * one line break.
 */
export function writeEntry(data: Data, body: string): string {
  const legible = legibleText(body);
  const text = tidyMarkdown(legible.replace(/^(?:[ \t]*\r?\n)+/u, '').trimEnd());
  return `---\n${writeYaml(data)}---\n${text === '' ? '' : `${text}\n`}`;
}

/**
 * Splits an entry, its text without what outputs forbid.
 * @throws when the front matter is absent or cannot be read
 */
export function readEntry(source: string): { readonly data: Data; readonly body: string } {
  const match = FRONT_MATTER.exec(source);
  if (match === null) throw new Error('l’en-tête manque');
  return { data: readYaml(match[1] ?? ''), body: legibleText(source.slice(match[0].length)) };
}
