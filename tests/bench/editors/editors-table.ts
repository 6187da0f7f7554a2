/** What editors waited for, as a table of Markdown. Pure. */
import { median } from '../medians';
import { STEPS, type Timed, type Trial } from './editor-trial';

const NONE = '–';
/** Below, the browser tells of no task. */
const LEAST_TASK_MS = 50;

const round = (value: number): string => Math.round(value).toLocaleString('en');

const least = (values: readonly number[]): string =>
  values.length === 0 ? NONE : round(Math.min(...values));

const taskWords = (timed: readonly Timed[]): string => {
  const least = Math.min(...timed.map(({ task }) => task));
  return least < LEAST_TASK_MS ? `< ${String(LEAST_TASK_MS)}` : round(least);
};

/** Of each round the median and the longest, and of these the least. */
function keyWords(timed: readonly Timed[]): string {
  const typed = timed.filter(({ keys }) => keys.length > 0);
  if (typed.length === 0) return NONE;
  return `${least(typed.map(({ keys }) => median(keys)))}; ${least(typed.map(({ keys }) => Math.max(...keys)))}`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** @param rounds by how many entries are added; the quickest of each step is told: the machine only slows */
export function editorsTable(rounds: ReadonlyMap<number, readonly Trial[]>): string {
  const head = [
    'Entries added',
    'Step',
    'Until rows, ms',
    'Longest task, ms',
    'A key: median; longest, ms',
  ];
  const lines = [...rounds].flatMap(([added, trials]) =>
    STEPS.map((step, rank) => {
      const timed = trials.flatMap((trial) => trial[rank] ?? []);
      const waits = timed.flatMap(({ wait }) => wait ?? []);
      return row([
        added.toLocaleString('en'),
        step,
        least(waits),
        taskWords(timed),
        keyWords(timed),
      ]);
    }),
  );
  const rule = head.map((name) => (name === 'Step' ? '---' : '---:'));
  return [row(head), row(rule), ...lines].join('\n');
}
