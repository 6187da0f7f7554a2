/** Measures for the tests of the benchmark’s report. */
import type { DoneTurn, Measure } from './kept-measures';
import type { Cost } from './measured';

export const cost = (seconds: number, megabytes?: number): Cost => ({
  seconds,
  wall: seconds,
  megabytes,
  helper: undefined,
});

export const turn = (name: string, round: number, costs: Omit<Measure, 'pages'>): DoneTurn => ({
  added: 300,
  round,
  name,
  measure: { pages: 700, ...costs },
});
