/**
 * The one way a content file is written, by the CMS and by `npm run content:format`. Runs in Node and in
 * the browser. YAML 1.2: days stay texts, one value a line whatever its length, so that a changed word
 * is a changed line.
 */
import { stringify } from 'yaml';
import { legibleText } from './forbidden-characters';
import { tidyMarkdown } from './tidy-markdown';

type Data = Readonly<Record<string, unknown>>;

/** Plain data as YAML, keys in the order given. */
export const writeYaml = (data: Data): string => stringify(data, { lineWidth: 0 });

/**
 * Front matter, then the text, tidied, without blank lines around it nor what outputs forbid, then
 * one line break.
 */
export function writeEntry(data: Data, body: string): string {
  const legible = legibleText(body);
  const text = tidyMarkdown(legible.replace(/^(?:[ \t]*\r?\n)+/u, '').trimEnd());
  return `---\n${writeYaml(data)}---\n${text === '' ? '' : `${text}\n`}`;
}
