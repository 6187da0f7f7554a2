/** Reads the content folder. Node only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { FRONT_MATTER } from '~/lib/entry-file';
import { hiddenIn, legibleText } from '~/lib/forbidden-characters';

/** One file as found on disk, not yet checked. */
export interface SourceFile {
  /** Path from the root of the repository: content/news/2012-05-14-creation.md */
  readonly path: string;
  /** File name without extension: the last part of the page's address. */
  readonly slug: string;
  readonly frontMatter: unknown;
  readonly body: string;
  /** In French, why the front matter could not be read. */
  readonly unreadable?: string;
}

/**
 * Splits a Markdown file into front matter and text, this one without what outputs forbid.
 * @returns the YAML as plain data (days stay texts, as in YAML 1.2), or why it cannot be read
 */
export function parseEntry(
  source: string,
): Pick<SourceFile, 'frontMatter' | 'body' | 'unreadable'> {
  const match = FRONT_MATTER.exec(source);
  if (match === null) {
    return { frontMatter: undefined, body: source, unreadable: missingFrontMatter(source) };
  }
  const body = legibleText(source.slice(match[0].length));
  return { body, ...parseYaml(match[1] ?? '', 1) };
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

/** Reads YAML 1.2. `lineOffset` counts the lines that precede it in its file. */
export function parseYaml(
  yaml: string,
  lineOffset = 0,
): Pick<SourceFile, 'frontMatter' | 'unreadable'> {
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error === undefined) return { frontMatter: document.toJS() as unknown };
  const line = error.linePos?.[0].line ?? 1;
  const hidden = hiddenIn(yaml.split('\n')[line - 1] ?? '');
  const advice =
    hidden === undefined
      ? `vérifiez les deux-points, les guillemets et l’alignement (« ${error.code} »)`
      : `elle cache ${hidden} ; effacez-la, puis tapez-la sans la coller`;
  return {
    frontMatter: undefined,
    unreadable: `en-tête illisible à la ligne ${String(line + lineOffset)} : ${advice}`,
  };
}

/** The files of one kind, in the order of their names; none when the folder is missing. */
export function readKind(root: string, kind: string): readonly SourceFile[] {
  const folder = join(root, 'content', kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const path = `content/${kind}/${name}`;
      const source = readFileSync(join(root, path), 'utf8');
      return { path, slug: name.slice(0, -'.md'.length), ...parseEntry(source) };
    });
}
