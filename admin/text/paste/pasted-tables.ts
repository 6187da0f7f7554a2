/** Pasted tables, but for those that only lay out a page. */
import { isElement, tagOf, runsIn } from './pasted-runs';
import { writeRuns } from './runs';

const within = (element: Element, names: RegExp): readonly Element[] =>
  Array.from(element.childNodes)
    .filter(isElement)
    .flatMap((child) => {
      if (names.test(tagOf(child))) return [child];
      return tagOf(child) === 'table' ? [] : within(child, names);
    });

const cell = (element: Element): string =>
  writeRuns(runsIn(element.childNodes)).replaceAll(/\\?\n/gu, ' ').replaceAll('|', '\\|');

/** @returns undefined when it has fewer than two rows or columns, or holds another table */
export function tableOf(table: Element): string | undefined {
  const rows = within(table, /^tr$/u).map((row) => within(row, /^t[hd]$/u));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const isNested = rows.flat().some((one) => within(one, /^t[hd]$/u).length > 0);
  if (rows.length < 2 || width < 2 || isNested) return undefined;
  const lines = rows.map((row) => {
    const cells = Array.from({ length: width }, (_, at) => row[at]);
    return `| ${cells.map((one) => (one === undefined ? '' : cell(one))).join(' | ')} |`;
  });
  const rule = `|${' --- |'.repeat(width)}`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
