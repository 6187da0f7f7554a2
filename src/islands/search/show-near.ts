/**
 * Who names a commune is told of the nearest places. Worked out here: were the page of the commune asked
 * for, its address would tell what was typed.
 */
import { typeset } from '~/lib/typography';
import type { Coordinates } from '~/lib/position';
import type { QueryPlan } from '~/lib/search/query-plan';
import { communeFinder, type CommuneFinder, type NamedCommune } from '~/places/commune-finder';
import { communeIn } from '~/places/commune-in';
import { distanceText, nearPath, ofCommune } from '~/places/commune-words';
import { nearestFirst } from '~/places/distance';
import { requiredElement } from './dom';
import { makeNode } from './make-node';

type Commune = NamedCommune & Coordinates & { readonly isApproximate: boolean };
interface Place extends Coordinates {
  readonly url: string;
  readonly title: string;
  /** Its commune and its state. */
  readonly note: string;
}

/** The others are on the page of the commune. */
const SHOWN = 3;

const box = requiredElement('#near', HTMLElement);
let finding: Promise<CommuneFinder<Commune>> | undefined;

async function load(): Promise<CommuneFinder<Commune>> {
  const response = await fetch(box.dataset['communes'] ?? '');
  // Reason for the cast: the build wrote this file (pages/espaces/pres-de/communes.json.ts).
  return communeFinder((await response.json()) as readonly Commune[]);
}

/** The communes are loaded for who may type one: a word of their names, or one the site does not have. */
const mayName = ({ words, mayBePlace, absent }: QueryPlan): boolean =>
  mayBePlace || absent.length > 0 || /\b77\d{3}\b/u.test(words);

function linkTo(url: string, className: string, words: string): HTMLElement {
  const link = makeNode('a', className, typeset(words));
  link.setAttribute('href', url);
  return link;
}

function nearNodes(commune: Commune): readonly Node[] {
  // Reason for the cast: the build wrote this attribute (pages/recherche).
  const places = JSON.parse(box.dataset['places'] ?? '[]') as readonly Place[];
  const nearest = nearestFirst(commune, places).slice(0, SHOWN);
  const title = `Où travailler près ${ofCommune(commune.name)}`;
  return [
    makeNode('h2', 'h-3', linkTo(nearPath(commune.name), 'title-link', title)),
    makeNode(
      'ul',
      'search__places',
      ...nearest.map((near) =>
        makeNode(
          'li',
          'small',
          linkTo(near.it.url, '', near.it.title),
          typeset(` · ${near.it.note} · ${distanceText(near, commune.isApproximate)}`),
        ),
      ),
    ),
  ];
}

/**
 * Shows the nearest places, or nothing when the query names no commune.
 * @param isLast whether no other search came meanwhile
 */
export async function showNear(plan: QueryPlan, isLast: () => boolean): Promise<void> {
  box.hidden = true;
  if (!mayName(plan)) return;
  finding ??= load();
  const commune = communeIn(plan.words, await finding, plan.absent.length === 0);
  if (!isLast() || commune === undefined) return;
  box.replaceChildren(...nearNodes(commune));
  box.hidden = false;
}
