/** Words and their marks, written as Markdown. Pure. */
import { escapeMarkdown } from './escape';

export interface MarkedRun {
  /** Plain words; a line break within a paragraph is \n. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href?: string | undefined;
}

const sameMarks = (one: MarkedRun, other: MarkedRun): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.href === other.href;

/** Word cuts a bold passage into several, whose marks put end to end would not be read. */
function joined(runs: readonly MarkedRun[]): readonly MarkedRun[] {
  return runs.reduce<MarkedRun[]>((done, run) => {
    const last = done.at(-1);
    if (last === undefined || !sameMarks(last, run)) return [...done, run];
    return [...done.slice(0, -1), { ...last, text: last.text + run.text }];
  }, []);
}

/** Leaves one space between words, none at the ends nor around a line break. */
function tidied(runs: readonly MarkedRun[]): readonly MarkedRun[] {
  let before = '\n';
  const spaced = runs.map((run) => {
    let text = '';
    for (const character of run.text.replace(/[\s\u00A0]*\n[\s\u00A0]*/gu, '\n')) {
      const one = /[\t\r \u00A0\u202F]/u.test(character) ? ' ' : character;
      if (one !== ' ' || !/\s/u.test(before)) text += one;
      before = one;
    }
    return { ...run, text };
  });
  const end = spaced.findLastIndex(({ text }) => text.trim() !== '');
  return spaced
    .slice(0, end + 1)
    .map((run, at) => (at === end ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== '');
}

/** Markdown reads marks around words only: spaces go outside, and so do signs that touch a word there. */
function marked(text: string, mark: string, before: string, after: string): string {
  const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
  const edge = (touches: boolean): string =>
    touches ? String.raw`[\s\p{P}\p{S}]*` : String.raw`\s*`;
  const form = new RegExp(`^(${edge(isWord(before))})([\\s\\S]*?)(${edge(isWord(after))})$`, 'u');
  const [, lead = '', words = text, tail = ''] = form.exec(text) ?? [];
  return words === '' ? text : `${lead}${mark}${words}${mark}${tail}`;
}

type Level = 'href' | 'bold' | 'italic';
const LEVELS: readonly Level[] = ['href', 'bold', 'italic'];

function write(
  runs: readonly MarkedRun[],
  [level, ...inner]: readonly Level[],
  around: [string, string],
): string {
  if (level === undefined) {
    return runs.map(({ text }) => text.split('\n').map(escapeMarkdown).join('\\\n')).join('');
  }
  const groups = runs.reduce<MarkedRun[][]>((done, run) => {
    const last = done.at(-1);
    if (last === undefined || last[0]?.[level] !== run[level]) done.push([run]);
    else last.push(run);
    return done;
  }, []);
  return groups
    .map((group, at) => {
      const before = groups[at - 1]?.at(-1)?.text.at(-1) ?? around[0];
      const after = groups[at + 1]?.[0]?.text.at(0) ?? around[1];
      const value = group[0]?.[level];
      const text = write(group, inner, [before, after]);
      if (value === undefined || value === false) return text;
      if (level === 'href')
        return text.replace(/\S(?:[\s\S]*\S)?/u, (words) => `[${words}](${String(value)})`);
      return marked(text, level === 'bold' ? '**' : '*', before, after);
    })
    .join('');
}

/** A paragraph; empty when its runs hold no word. */
export const writeRuns = (runs: readonly MarkedRun[]): string =>
  write(joined(tidied(joined(runs))), LEVELS, ['', '']);
