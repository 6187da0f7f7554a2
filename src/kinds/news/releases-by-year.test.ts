import { expect, it } from 'vitest';
import { releasesByYear } from './releases-by-year';

it('texts for the press stand by year and number, the last ones first', () => {
  const numbers = ['CP-2026-02', 'DP-2027-01', 'CP-2026-10', 'CP-2027-01', 'IP-2025-03'];
  const years = releasesByYear(numbers.map((releaseNumber) => ({ data: { releaseNumber } })));
  expect(
    years.map(([year, entries]) => [year, ...entries.map(({ data }) => data.releaseNumber)]),
  ).toEqual([
    ['2027', 'CP-2027-01', 'DP-2027-01'],
    ['2026', 'CP-2026-10', 'CP-2026-02'],
    ['2025', 'IP-2025-03'],
  ]);
});
