/** What several rounds say together. Pure. */
import type { DoneTurn, Measure } from './kept-measures';
import type { Cost } from './measured';
import { greatest } from './process-memory';

/** @throws when there is none */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error('No value: no median.');
  return (lower + upper) / 2;
}

export interface Told {
  readonly seconds: number;
  readonly wall: number;
  /** How many times the floor that made as many pages in the same minutes, in seconds of processor. */
  readonly ratio: number;
}

/** A line of the table. */
export interface Line {
  readonly added: number;
  readonly name: string;
  readonly pages: number;
  readonly cold: Told;
  /** Absent where nothing is to be changed. */
  readonly changed?: Told;
  readonly megabytes: number | undefined;
  readonly helper: number | undefined;
}

type State = 'whole' | 'cold' | 'changed' | 'floor';

function told(measures: readonly Measure[], state: State): Told | undefined {
  const pairs = measures.flatMap(({ floor, ...measure }) => {
    const cost = state === 'floor' ? floor : measure[state];
    return cost === undefined ? [] : [{ cost, floor }];
  });
  if (pairs.length === 0) return undefined;
  return {
    seconds: median(pairs.map(({ cost }) => cost.seconds)),
    wall: median(pairs.map(({ cost }) => cost.wall)),
    ratio: median(pairs.map(({ cost, floor }) => cost.seconds / floor.seconds)),
  };
}

function lineOf(
  { added, name, pages }: Pick<Line, 'added' | 'name' | 'pages'>,
  measures: readonly Measure[],
  cold: State,
  changed?: State,
): readonly Line[] {
  const coldTold = told(measures, cold);
  if (coldTold === undefined) return [];
  const changedTold = changed && told(measures, changed);
  const costs = measures.flatMap((measure) =>
    [measure[cold], changed && measure[changed]].filter((cost): cost is Cost => cost !== undefined),
  );
  return [
    {
      added,
      name,
      pages,
      cold: coldTold,
      ...(changedTold === undefined ? {} : { changed: changedTold }),
      megabytes: greatest(costs.map(({ megabytes }) => megabytes)),
      helper: greatest(costs.map(({ helper }) => helper)),
    },
  ];
}

function linesOfSize(done: readonly DoneTurn[]): readonly Line[] {
  const [{ added, measure: { pages } } = { added: 0, measure: { pages: 0 } }] = done;
  const byName = Map.groupBy(done, ({ name }) => name);
  // As many pages as the first one makes: the others make fewer of a few texts, and so do their floors.
  const [first = []] = byName.values();
  const floors = first.map(({ measure }) => measure);
  return [
    ...lineOf({ added, name: 'floor', pages }, floors, 'floor'),
    ...[...byName].flatMap(([name, turns]) => {
      const measures = turns.map(({ measure }) => measure);
      const of = { added, pages: measures[0]?.pages ?? 0 };
      const hasWhole = measures.some(({ whole }) => whole !== undefined);
      return [
        ...lineOf({ ...of, name: `${name}, whole` }, measures, 'whole'),
        ...lineOf(
          { ...of, name: hasWhole ? `${name}, cards cached` : name },
          measures,
          'cold',
          'changed',
        ),
      ];
    }),
  ];
}

/** Of each size the floor, then the others in the order of their turns. */
export const linesOf = (done: readonly DoneTurn[]): readonly Line[] =>
  [...Map.groupBy(done, ({ added }) => added)].flatMap(([, turns]) => linesOfSize(turns));
