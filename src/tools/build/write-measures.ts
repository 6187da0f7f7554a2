/** Writes what the pages of this very build weigh on the eco-design page. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeset } from '~/lib/typography';
import { ecoIndex } from './eco-index';
import { weigh, type PageWeight } from './page-weight';

const PAGE = 'eco-conception/index.html';
/** Cells that the page leaves empty: `data-measure="<address> <what>"`. */
const CELL = /(<td data-measure="(\S+) (bytes|requests|elements|ecoIndex)">)[^<]*(<\/td>)/gu;
type Measure = 'bytes' | 'requests' | 'elements' | 'ecoIndex';

function words(what: Measure, weight: PageWeight): string {
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
  const weights = new Map<string, PageWeight>();
  const html = readFileSync(path, 'utf8').replaceAll(
    CELL,
    (_, start: string, url: string, what: Measure, end: string) => {
      filled += 1;
      const weight = weights.get(url) ?? weigh(root, url);
      weights.set(url, weight);
      return `${start}${words(what, weight)}${end}`;
    },
  );
  writeFileSync(path, html);
  return filled;
}
