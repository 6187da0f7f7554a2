/** The one way a content file is read, by the build and by the CMS. Runs in Node and in the browser. */
import { parseDocument } from 'yaml';
import { hiddenIn, legibleText } from './forbidden-characters';
import { firstPitfall, tooMuch } from './yaml-pitfalls';

type Data = Readonly<Record<string, unknown>>;

interface ReadYaml {
  /** Plain data: days stay texts, as in YAML 1.2; undefined when it cannot be read. */
  readonly frontMatter: unknown;
  /** In French, why it could not be read. */
  readonly unreadable?: string;
}

export interface ReadEntry extends ReadYaml {
  readonly body: string;
}

/** The front matter of an entry, between its two lines of dashes, after the mark of Windows and blank lines if any. */
const FRONT_MATTER = /^\uFEFF?((?:[ \t]*\r?\n)*)---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** Of old Macs. */
const LONE_RETURNS = /\r(?!\n)/gu;

const unreadableAt = (line: number, advice: string): string =>
  `en-tête illisible à la ligne ${String(line)} : ${advice}`;

/** @param lineOffset counts the lines that precede it in its file */
export function parseYaml(written: string, lineOffset = 0): ReadYaml {
  const yaml = written.replaceAll(LONE_RETURNS, '\n');
  const excess = tooMuch(yaml);
  if (excess !== undefined) return { frontMatter: undefined, unreadable: excess };
  const document = parseDocument(yaml, { uniqueKeys: false });
  const [error] = document.errors;
  if (error === undefined) {
    const pitfall = firstPitfall(document, yaml);
    if (pitfall === undefined) return { frontMatter: document.toJS() as unknown };
    const at = yaml.slice(0, pitfall.at).split('\n').length + lineOffset;
    return { frontMatter: undefined, unreadable: unreadableAt(at, pitfall.advice) };
  }
  const line = error.linePos?.[0].line ?? 1;
  const hidden = hiddenIn(yaml.split('\n')[line - 1] ?? '');
  const advice =
    hidden === undefined
      ? `vérifiez les deux-points, les guillemets et l’alignement (« ${error.code} »)`
      : `elle cache ${hidden} ; effacez-la, puis tapez-la sans la coller`;
  return {
    frontMatter: undefined,
    unreadable: unreadableAt(line + lineOffset, advice),
  };
}

function missingFrontMatter(source: string): string {
  const dashes = source.split('\n').filter((line) => line.includes('---'));
  const hidden = hiddenIn(dashes.join(''));
  const advice =
    hidden === undefined
      ? 'le fichier doit commencer par --- , les champs, puis --- '
      : `une ligne de tirets cache ${hidden} ; effacez-la, puis tapez-y trois tirets`;
  return `l’en-tête manque : ${advice}`;
}

/** Splits a Markdown file into front matter and text, this one without what outputs forbid. */
export function parseEntry(written: string): ReadEntry {
  const source = written.replaceAll(LONE_RETURNS, '\n');
  const match = FRONT_MATTER.exec(source);
  if (match === null) {
    return { frontMatter: undefined, body: source, unreadable: missingFrontMatter(source) };
  }
  const body = legibleText(source.slice(match[0].length));
  const [, blank = '', yaml = ''] = match;
  return { body, ...parseYaml(yaml, blank.split('\n').length) };
}

function dataOf({ frontMatter, unreadable }: ReadYaml): Data {
  if (unreadable !== undefined) throw new Error(unreadable);
  // Reason for the cast: what is no map fails the checks of whoever reads its fields.
  return frontMatter as Data;
}

/** @throws in French, why the front matter cannot be read */
export function readEntry(source: string): { readonly data: Data; readonly body: string } {
  const parsed = parseEntry(source);
  return { data: dataOf(parsed), body: parsed.body };
}

/** Reads a settings file. @throws in French, why it cannot be read */
export const readYaml = (source: string): Data => dataOf(parseYaml(source));
