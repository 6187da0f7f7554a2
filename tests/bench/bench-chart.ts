/** The benchmark as a drawing: how many times the floor, on a logarithmic scale. Pure. */
import { escapeXml } from '~/lib/plain-text';
import { ratioWords } from './bench-table';
import type { Line } from './medians';

const WIDTH = 760;
/** Where the names end and the scale begins. */
const LEFT = 220;
/** For the values of what costs most. */
const RIGHT = 90;
const ROW = 24;
const TITLE = 34;
const LEGEND = 64;
const AXIS = 26;

/** Those of the site (styles/base/tokens.css), which a drawing shown by itself cannot ask for. */
const STYLE = `
  svg { background: #fbf8f2; font: 13px/1 system-ui, sans-serif; }
  text { fill: #0b2b33; }
  .soft { fill: #3e4e53; paint-order: stroke; stroke: #fbf8f2; stroke-width: 4px; }
  .scale { stroke: #d5c8b3; }
  .peer { fill: #0e5a6b; stroke: #0e5a6b; }
  .ours { fill: #a8324e; stroke: #a8324e; }
  .edit { fill: #fbf8f2; stroke-width: 2; }
  .name { font-size: 15px; font-weight: 600; }
  @media (prefers-color-scheme: dark) {
    svg { background: #08191e; }
    text { fill: #ede8dd; }
    .soft { fill: #afc0c4; stroke: #08191e; }
    .scale { stroke: #2b4750; }
    .peer { fill: #7cc4d3; stroke: #7cc4d3; }
    .ours { fill: #f3a6b5; stroke: #f3a6b5; }
    .edit { fill: #08191e; }
  }`;

type Place = (ratio: number) => number;

/** The powers of ten around the ratios. */
function powersOf(ratios: readonly number[]): readonly number[] {
  const first = Math.floor(Math.log10(Math.min(1, ...ratios)));
  const last = Math.ceil(Math.log10(Math.max(10, ...ratios)));
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

function placeAmong(powers: readonly number[]): Place {
  const [from = 1] = powers;
  const decades = powers.length - 1;
  return (ratio) => LEFT + ((WIDTH - LEFT - RIGHT) * Math.log10(ratio / from)) / decades;
}

const at = (value: number): string => value.toFixed(1);

function rowOf({ name, cold, changed }: Line, top: number, x: Place): string {
  const middle = top + ROW / 2;
  const sort = name.startsWith('it77') ? 'ours' : 'peer';
  const farthest = Math.max(cold.ratio, changed?.ratio ?? 0);
  const values = [cold.ratio, ...(changed === undefined ? [] : [changed.ratio])];
  return [
    `<text x="${LEFT - 12}" y="${at(middle + 4)}" text-anchor="end">${escapeXml(name)}</text>`,
    `<circle class="${sort}" cx="${at(x(cold.ratio))}" cy="${at(middle)}" r="5"/>`,
    changed === undefined
      ? ''
      : `<circle class="${sort} edit" cx="${at(x(changed.ratio))}" cy="${at(middle)}" r="5"/>`,
    `<text class="soft" x="${at(x(farthest) + 11)}" y="${at(middle + 4)}">${values.map(ratioWords).join(' · ')}</text>`,
  ].join('');
}

function panelOf(lines: readonly Line[], top: number, powers: readonly number[]): string {
  const x = placeAmong(powers);
  const first = top + TITLE;
  const last = first + lines.length * ROW;
  const heading = `${(lines[0]?.added ?? 0).toLocaleString('en')} entries added`;
  return [
    `<text class="name" x="12" y="${top + 22}">${heading}</text>`,
    ...powers.map(
      (power) =>
        `<line class="scale" x1="${at(x(power))}" x2="${at(x(power))}" y1="${first}" y2="${last}"/><text class="soft" x="${at(x(power))}" y="${last + 16}" text-anchor="middle">${power}</text>`,
    ),
    ...lines.map((line, rank) => rowOf(line, first + rank * ROW, x)),
  ].join('\n');
}

const heightOf = (lines: readonly Line[]): number => TITLE + lines.length * ROW + AXIS;

/** What a reader who does not see the drawing is told. */
const wordsOf = (lines: readonly Line[]): string =>
  lines
    .map(
      ({ added, name, cold, changed }) =>
        `${name}, ${added.toLocaleString('en')} entries added: ${ratioWords(cold.ratio)} cold${changed ? `, ${ratioWords(changed.ratio)} after one edit` : ''}`,
    )
    .join('; ');

/** @returns the SVG file */
export function benchChart(all: readonly Line[]): string {
  const lines = all.filter(({ name }) => name !== 'floor');
  const powers = powersOf(
    lines.flatMap(({ cold, changed }) => [cold.ratio, ...(changed ? [changed.ratio] : [])]),
  );
  const panels = [...Map.groupBy(lines, ({ added }) => added).values()];
  let top = LEGEND;
  const drawn = panels.map((panel) => {
    const drawing = panelOf(panel, top, powers);
    top += heightOf(panel);
    return drawing;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top + 8}" width="${WIDTH}" height="${top + 8}" role="img" aria-labelledby="title desc">
<title id="title">Seconds of processor of a build, as multiples of the floor</title>
<desc id="desc">${escapeXml(wordsOf(lines))}.</desc>
<style>${STYLE}
</style>
<text class="name" x="12" y="24">CPU of a build ÷ CPU of the floor, logarithmic scale</text>
<circle class="peer" cx="18" cy="45" r="5"/><text class="soft" x="30" y="49">cold</text>
<circle class="peer edit" cx="78" cy="45" r="5"/><text class="soft" x="90" y="49">after one edit</text>
${drawn.join('\n')}
</svg>
`;
}
