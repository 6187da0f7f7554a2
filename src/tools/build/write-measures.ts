/** Writes what the pages of this very build weigh on the eco-design page. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeset } from '~/lib/typography';
import { ecoIndex } from './eco-index';
import { weigh } from './page-weight';

const PAGE = 'eco-conception/index.html';
/** Cells that the page leaves empty: `data-measure="<address> <what>"`. */
const CELL = /(<td data-measure="(\S+) (bytes|requests|elements|ecoIndex)">)[^<]*(<\/td>)/gu;
type Measure = 'bytes' | 'requests' | 'elements' | 'ecoIndex';

function words(what: Measure, root: string, url: string): string {
  const weight = weigh(root, url);
  if (what === 'bytes') return typeset(`${Math.round(weight.bytes / 1024)} ko`);
  const value = what === 'ecoIndex' ? ecoIndex(weight) : weight[what];
  return typeset(value.toLocaleString('fr-FR', { maximumFractionDigits: 1 }));
}

/**
 * @param root folder of the built site
 * @returns how many cells were filled; none when the page is not published
 */
export function writeMeasures(root: string): number {
  const path = join(root, PAGE);
  if (!existsSync(path)) return 0;
  let filled = 0;
  const html = readFileSync(path, 'utf8').replaceAll(
    CELL,
    (_, start: string, url: string, what: Measure, end: string) => {
      filled += 1;
      return `${start}${words(what, root, url)}${end}`;
    },
  );
  writeFileSync(path, html);
  return filled;
}
