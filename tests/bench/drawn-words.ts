/** French sentences drawn at random, always the same for the same seed. */
import { seeded } from '~/motif/core/seed';

export interface Draw {
  /** @throws when there is nothing to draw from */
  readonly one: <T>(items: readonly T[]) => T;
  /** A whole number, both ends included. */
  readonly between: (low: number, high: number) => number;
  /** @param share from 0 (never) to 1 (always) */
  readonly happens: (share: number) => boolean;
  readonly several: <T>(times: number, make: () => T) => readonly T[];
}

/** @param seed the same seed draws the same things in the same order */
export function drawFrom(seed: string): Draw {
  const next = seeded(seed);
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  return {
    between,
    one: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new Error('Rien à tirer au sort.');
      return item;
    },
    happens: (share) => next() < share,
    several: (times, make) => Array.from({ length: times }, () => make()),
  };
}

const split = (words: string): readonly string[] => words.split(' ');

const NOUNS = split(
  'agglomération antenne bibliothèque commune connexion convention coopération cantine démarche enquête entreprise équipe étude exposition formation gare imprimante journée maison médiathèque mobilité navette pépinière permanence place plateforme région rencontre rénovation réunion salle station subvention université ville visioconférence',
);
const ADJECTIVES = split(
  'accessible associative départementale durable francilienne gratuite intercommunale locale mutualisée nomade nouvelle numérique ouverte partagée publique régionale rurale solidaire territoriale voisine',
);
const VERBS = split(
  'accompagne accueille annonce anime complète confirme décrit équipe évalue finance inaugure mesure ouvre prépare présente prolonge propose publie rapproche réunit soutient transforme',
);
const OPENINGS = ['Depuis', 'Dès', 'Jusqu’en', 'En'] as const;
const SYLLABLES = split(
  'ba bri cha cou da do fi fra gra ha ja la lé ma mi mou na né pa pla ra ri sa sé ta té tra va vi vo',
);
const ENDINGS = split('tion ment age erie ité isme ance ure oir ette');

/** A word that few entries share: the search index of a site holds thousands of them. */
const rareWord = (draw: Draw): string =>
  `${draw.one(SYLLABLES)}${draw.one(SYLLABLES)}${draw.one(ENDINGS)}`;

/** « une commune voisine »: a few words, without a capital nor a full stop. */
export const phrase = (draw: Draw): string =>
  `une ${draw.happens(0.15) ? rareWord(draw) : draw.one(NOUNS)} ${draw.one(ADJECTIVES)}`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A title, as an editor types it. */
export const drawnTitle = (draw: Draw): string =>
  capital(`${phrase(draw)} ${draw.one(VERBS)} ${phrase(draw)}`);

/** A sentence with what typography mends: apostrophes, figures, tall marks, straight quotes. */
export function drawnSentence(draw: Draw): string {
  const opening = draw.happens(0.3) ? `${draw.one(OPENINGS)} ${draw.between(2012, 2025)}, ` : '';
  const quoted = draw.happens(0.1) ? ` dite "${draw.one(NOUNS)} ${draw.one(ADJECTIVES)}"` : '';
  const counted = draw.happens(0.3)
    ? `, soit ${draw.between(2, 4800)} m² et ${draw.between(2, 98)} %`
    : '';
  const close = draw.one(['.', '.', '.', ' !', " : c'est dit.", '...']);
  const words = `${opening}${phrase(draw)}${quoted} ${draw.one(VERBS)} ${phrase(draw)} avec ${phrase(draw)}`;
  return `${capital(words)}${counted}${close}`;
}
