/** How editors fill each kind, beside what all kinds have. */
import type { Kind } from '~/kinds';
import type { TextTargets } from './drawn-text';
import { drawnSentence, drawnTitle, phrase, type Draw } from './drawn-words';

interface Position {
  readonly commune: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** What the repository holds already, that entries refer to. */
export interface Ground extends Omit<TextTargets, 'sources'> {
  readonly spaces: readonly string[];
  readonly groups: readonly string[];
  readonly terms: readonly string[];
  readonly positions: readonly Position[];
}

export type Fields = Readonly<Record<string, unknown>>;

const day = (draw: Draw): string =>
  new Date(Date.UTC(2012, 0, draw.between(1, 5000))).toISOString().slice(0, 'YYYY-MM-DD'.length);

const dated = (draw: Draw): Fields => ({ date: day(draw), datePrecision: 'day' });

const pictured = (draw: Draw, { pictures }: Ground): Fields =>
  draw.happens(0.02)
    ? { image: { file: `../medias/${draw.one(pictures)}`, alternative: drawnTitle(draw) } }
    : {};

/** Half of the places are in communes that have one already; the others are out of the drawings. */
const placed = (draw: Draw, { positions }: Ground): Fields =>
  draw.happens(0.5) ? { ...draw.one(positions), inSeineEtMarne: true } : { commune: 'Lyon' };

export interface Manner {
  readonly kind: Kind;
  /** Entries of the kind in a thousand: what is dated grows, what describes stays. */
  readonly share: number;
  /** Of its longest text; none when its entries have no text. */
  readonly words: number;
  readonly fields: (draw: Draw, ground: Ground) => Fields;
}

export const MANNERS: readonly Manner[] = [
  {
    kind: 'news',
    share: 400,
    words: 500,
    fields: (draw, ground) => ({
      type: 'article',
      ...dated(draw),
      ...pictured(draw, ground),
      spaces: draw.happens(0.3) ? [draw.one(ground.spaces)] : [],
    }),
  },
  {
    kind: 'press',
    share: 250,
    words: 0,
    fields: (draw) => ({
      outlet: drawnTitle(draw),
      type: draw.one(['article', 'blog', 'radio']),
      ...dated(draw),
      url: `https://journal.exemple.fr/${draw.between(1, 99_999)}`,
      namesIt77: draw.happens(0.4),
    }),
  },
  {
    kind: 'events',
    share: 150,
    words: 300,
    fields: (draw, ground) => ({
      ...dated(draw),
      status: draw.one(['confirmed', 'confirmed', 'tentative']),
      place: phrase(draw),
      organisers: [drawnTitle(draw)],
      ...pictured(draw, ground),
    }),
  },
  {
    kind: 'figures',
    share: 70,
    words: 150,
    fields: (draw, { figures }) => ({
      value: String(draw.between(2, 900)),
      unit: draw.one(['%', 'm²', 'places']),
      numeric: draw.between(2, 900),
      status: 'declared',
      ...dated(draw),
      contradictedBy: draw.happens(0.3) ? [draw.one(figures)] : [],
    }),
  },
  {
    kind: 'outputs',
    share: 40,
    words: 300,
    fields: (draw, { groups }) => ({
      type: draw.one(['study', 'guide', 'benchmark']),
      publisher: drawnTitle(draw),
      authors: [drawnTitle(draw)],
      ...dated(draw),
      groups: [draw.one(groups)],
      url: `https://www.exemple.fr/${draw.between(1, 99_999)}.pdf`,
    }),
  },
  {
    kind: 'spaces',
    share: 25,
    words: 200,
    fields: (draw, ground) => ({
      status: draw.one(['open', 'planned', 'closed']),
      ...dated(draw),
      statusNote: drawnSentence(draw),
      ...placed(draw, ground),
    }),
  },
  {
    kind: 'members',
    share: 25,
    words: 0,
    fields: (draw) => ({
      college: draw.one(['1', '2', '3', '4']),
      name2013: drawnTitle(draw),
      websiteConfidence: 'unknown',
    }),
  },
  {
    kind: 'glossary',
    share: 20,
    words: 100,
    fields: (draw, { terms }) => ({ synonyms: [phrase(draw)], related: [draw.one(terms)] }),
  },
  {
    kind: 'pages',
    share: 15,
    words: 900,
    fields: (draw) => ({ section: 'contexte', order: draw.between(1, 99), ...dated(draw) }),
  },
  {
    kind: 'groups',
    share: 5,
    words: 300,
    fields: (draw) => ({ number: draw.between(1, 20), question: drawnSentence(draw) }),
  },
];
