import { grow, hull, overlap } from '../core/geometry';
import { BARE, candidates, type Candidate, type LabelSizes } from './label-candidates';
import type { Network } from './network';
import { nodeBox } from './nodes';
import { isFree, isParted, nearby, sceneOf, type SheetSize } from '../entry/scene';

/** The words of the stations, placed, and how well. */
export interface Labels {
  readonly placed: readonly Candidate[];
  /** Names without the word of their state, and stations without a name. */
  readonly faults: number;
}

/** Between two labels, u. */
const BETWEEN = 3;
/** What a label costs that lies on another one while places are sought: more at each round. */
const CLASH = BARE / 3;
const ROUNDS = 8;
const MISSING = 10;

/**
 * Places the labels. Each takes its cheapest free place, then yields to the others for a few
 * rounds. The state's word is dropped before a name is moved onto anything, and a name that has no
 * place at all is left out: words never lie on anything.
 */
export function placeLabels(network: Network, size: SheetSize, sizes: LabelSizes): Labels {
  const scene = sceneOf(network, size);
  const choices = network.tracks.map(({ stop }) => {
    const all = candidates(stop, network.node, sizes);
    const around = nearby(scene, hull([nodeBox(stop, network.node), ...all.map(({ box }) => box)]));
    return all
      .filter(({ box }) => isFree(box, around) && !isParted(stop, box, around))
      .sort((a, b) => a.cost - b.cost);
  });
  const picks: (Candidate | undefined)[] = choices.map(([first]) => first);
  const clashes = (one: Candidate, index: number) =>
    picks.filter((other, at) => at !== index && other !== undefined && clash(one, other)).length;
  for (let round = 0; round < ROUNDS; round++) {
    choices.forEach((list, index) => {
      picks[index] = cheapest(list, (one) => one.cost + CLASH * (round + 1) * clashes(one, index));
    });
  }
  // What still clashes gives way: the last one first.
  const placed = picks.filter(
    (one, index): one is Candidate =>
      one !== undefined &&
      picks.slice(0, index).every((other) => other === undefined || !clash(one, other)),
  );
  const bare = placed.filter(({ form }) => form === 'bare').length;
  return { placed, faults: bare + MISSING * (picks.length - placed.length) };
}

const clash = (a: Candidate, b: Candidate) => overlap(grow(a.box, BETWEEN), b.box);

/** @param list sorted by cost, so that the search stops early */
function cheapest(
  list: readonly Candidate[],
  total: (one: Candidate) => number,
): Candidate | undefined {
  let best: { readonly one: Candidate; readonly value: number } | undefined;
  for (const one of list) {
    if (best !== undefined && one.cost >= best.value) break;
    const value = total(one);
    if (best === undefined || value < best.value) best = { one, value };
  }
  return best?.one;
}
