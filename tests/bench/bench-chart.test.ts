/** The benchmark as a drawing. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { benchChart } from './bench-chart';
import { cost, turn } from './bench-fixture';
import { linesOf } from './medians';

const done = [
  turn('it77.fr', 0, { whole: cost(100), cold: cost(10), changed: cost(1), floor: cost(1) }),
  turn('A <b> & c', 0, { cold: cost(1000), changed: cost(0.1), floor: cost(1) }),
];
const svg = benchChart(linesOf(done));
const $ = load(svg, { xml: true });
const solid = $('circle[cy]:not(.edit)')
  .toArray()
  .slice(1)
  .map((node) => Number($(node).attr('cx')));

describe('the chart', () => {
  it('says what it is to who does not see it, every value included', () => {
    const named = $('svg').attr('aria-labelledby')?.split(' ') ?? [];
    expect(named.map((id) => $(`#${id}`).prop('tagName')?.toLowerCase())).toEqual([
      'title',
      'desc',
    ]);
    expect($('desc').text()).toContain(
      'it77.fr, cards cached, 300 entries added: 10 cold, 1.0 after one edit',
    );
    expect($('desc').text()).toContain('A <b> & c');
  });

  it('is logarithmic: ten times more is as far, wherever', () => {
    const [hundred = 0, ten = 0, thousand = 0] = solid;
    expect(solid).toHaveLength(3);
    expect(hundred - ten).toBeCloseTo(thousand - hundred, 0);
    expect(hundred).toBeGreaterThan(ten);
  });

  it('keeps all that it draws inside', () => {
    const width = Number($('svg').attr('width'));
    for (const x of solid) expect(x).toBeLessThan(width);
    for (const x of solid) expect(x).toBeGreaterThan(0);
  });

  it('leaves the floor out, which is one everywhere', () => {
    expect($('text').text()).not.toContain('floorcold');
    expect($('desc').text()).not.toContain('floor,');
  });

  it('is drawn again for dark grounds', () => {
    expect($('style').text()).toContain('@media (prefers-color-scheme: dark)');
  });
});
