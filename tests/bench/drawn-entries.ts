/** Entries of every kind; the entry of a rank is the same however many are drawn. */
import type { Kind } from '~/kinds';
import { slugify } from '~/lib/plain-text';
import { TERRITORIES, THEMES } from '~/model/vocabulary';
import { drawnText } from './drawn-text';
import { drawFrom, drawnSentence, drawnTitle, type Draw } from './drawn-words';
import { MANNERS, type Fields, type Ground, type Manner } from './manners';

export interface DrawnEntry {
  readonly kind: Kind;
  /** Name of its file, without extension. */
  readonly file: string;
  readonly data: Fields;
  readonly body: string;
}

/** Prime to the sum of the shares: consecutive entries are of all kinds. */
const STRIDE = 617;

/** @throws when the shares do not make a thousand */
function mannerOf(rank: number): Manner {
  let left = (rank * STRIDE) % 1000;
  const found = MANNERS.find(({ share }) => (left -= share) < 0);
  if (found === undefined) throw new Error('Les parts ne font pas mille.');
  return found;
}

const drawnId = (rank: number): string => `tiree-${rank}`;

/** Among how many of the entries drawn before a text chooses where to lead. */
const EARLIER = 100;

/** `kind/id` of the entry of a rank. */
const keyAt = (rank: number): string => `${mannerOf(rank).kind}/${drawnId(rank)}`;

/** How editors sort: one or two themes, one territory; what describes a kind of thing has neither. */
const sorted = (draw: Draw, kind: Kind): Fields =>
  kind === 'glossary'
    ? {}
    : {
        themes: [...new Set(draw.several(draw.between(1, 2), () => draw.one(Object.keys(THEMES))))],
        territories: [draw.one(Object.keys(TERRITORIES))],
      };

/** @param ground what the entry may refer to, beside those of lower ranks */
export function drawnEntry(rank: number, ground: Ground): DrawnEntry {
  const draw = drawFrom(`fiche ${rank}`);
  const { kind, words, fields } = mannerOf(rank);
  const title = drawnTitle(draw);
  const file = `${slugify(title)}-${rank}`;
  const sources = draw.several(draw.between(1, 4), () => ({
    label: drawnTitle(draw),
    url: `https://www.exemple.fr/source-${draw.between(1, 9999)}`,
  }));
  const earlier = draw.several(rank === 0 ? 0 : EARLIER, () => keyAt(draw.between(0, rank - 1)));
  const targets = {
    ...ground,
    entries: [...ground.entries, ...earlier],
    sources: sources.length,
  };
  return {
    kind,
    file,
    data: {
      title,
      summary: `${drawnSentence(draw)} ${drawnSentence(draw)}`,
      sources,
      published: '2026-11-24',
      ...fields(draw, ground),
      ...sorted(draw, kind),
      ...(kind === 'pages' ? { address: `/tirees/${file}/` } : {}),
      id: drawnId(rank),
    },
    body: drawnText(draw, words === 0 ? 0 : draw.between(words / 4, words), targets),
  };
}
