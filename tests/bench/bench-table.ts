/** The benchmark as tables of Markdown. Pure. */
import type { DoneTurn } from './kept-measures';
import type { Line, Told } from './medians';

const count = (value: number): string => value.toLocaleString('en');

const seconds = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

export const ratioWords = (ratio: number): string => ratio.toFixed(ratio < 10 ? 1 : 0);

const NONE = '–';

const toldCells = (told: Told | undefined): readonly string[] =>
  told === undefined
    ? [NONE, NONE, NONE]
    : [seconds(told.seconds), ratioWords(told.ratio), seconds(told.wall)];

const megabytes = (value: number | undefined): string =>
  value === undefined ? NONE : count(Math.round(value));

const HEAD = [
  'Entries added',
  'Generator',
  'Pages',
  'Cold, CPU s',
  '/ floor',
  'Wall s',
  'One edit, CPU s',
  '/ floor',
  'Wall s',
  'Memory, MB',
  'Helper, MB',
];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const benchTable = (lines: readonly Line[]): string =>
  [
    row(HEAD),
    row(HEAD.map((head) => (head === 'Generator' ? '---' : '---:'))),
    ...lines.map(({ added, name, pages, cold, changed, ...memory }) =>
      row([
        count(added),
        name,
        count(pages),
        ...toldCells(cold),
        ...toldCells(changed),
        megabytes(memory.megabytes),
        megabytes(memory.helper),
      ]),
    ),
  ].join('\n');

/** « 300: 52.0 KB (/chronologie/) » of each size. */
export function biggestPages(done: readonly DoneTurn[]): string {
  const bySize = new Map(
    done.flatMap(({ added, measure: { biggest } }) =>
      biggest === undefined ? [] : [[added, biggest] as const],
    ),
  );
  return [...bySize]
    .map(
      ([added, { address, bytes }]) =>
        `${(bytes / 1024).toFixed(1)} KB with ${count(added)} entries added (${address})`,
    )
    .join(', ');
}
