/** Which pages answer a query, and in what order. Pure. */

/** The pages that have something, with what each is worth for it. */
export type Scores = ReadonlyMap<string, number>;

/** What the index says of one thing asked. */
export interface Answer {
  readonly scores: Scores;
  /** The pages it names, and what part of their name it is: from 0 to 1. */
  readonly names: Scores;
}

interface SiteFacts {
  /** How many pages there are. */
  readonly total: number;
  /** Pages where the words follow one another as in the query. */
  readonly together: ReadonlySet<string>;
  /** What a page is worth by its genre. */
  readonly worth: (page: string) => number;
}

export interface RankedPage {
  readonly page: string;
  /** Whether it has all that was asked. */
  readonly isWhole: boolean;
  readonly score: number;
}

/** How much a page is preferred that the query names whole. */
const NAMED = 6;
/** … where its words follow one another, … that has them all. */
const TOGETHER = 1.5;
const WHOLE = 1.5;
/** Pages with part of the words are of use when fewer than so many have them all… */
const ENOUGH = 10;
/** … and when what they have weighs so much of the query, rare words more. */
const MOST = 0.34;

interface Candidate extends RankedPage {
  /** How much of the query it has. */
  readonly share: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

function candidateOf(page: string, answers: readonly Answer[], site: SiteFacts): Candidate {
  const weightOf = ({ scores }: Answer): number => Math.log(1 + site.total / (1 + scores.size));
  const shareOf = (some: readonly Answer[]): number =>
    sum(some.map(weightOf)) / sum(answers.map(weightOf));
  const share = shareOf(answers.filter(({ scores }) => scores.has(page)));
  const named = shareOf(answers.filter(({ names }) => names.has(page)));
  const nameGiven = Math.min(1, sum(answers.map(({ names }) => names.get(page) ?? 0)));
  const isWhole = answers.every(({ scores }) => scores.has(page));
  const score =
    sum(answers.map(({ scores }) => scores.get(page) ?? 0)) *
    share ** 2 *
    (1 + NAMED * named * nameGiven) *
    (site.together.has(page) ? TOGETHER : 1) *
    (isWhole ? WHOLE : 1) *
    site.worth(page);
  return { page, isWhole, share, score };
}

function shownPartly(partial: readonly Candidate[], whole: number): readonly Candidate[] {
  if (whole >= ENOUGH) return [];
  const most = partial.filter(({ share }) => share >= MOST);
  return whole > 0 || most.length > 0 ? most : partial;
}

/** @param answers for each thing asked @returns the best first; at equal worth, in the order of the index */
export function rankPages(answers: readonly Answer[], site: SiteFacts): readonly RankedPage[] {
  const pages = new Set(answers.flatMap(({ scores }) => [...scores.keys()]));
  const candidates = [...pages].map((page) => candidateOf(page, answers, site));
  const whole = candidates.filter(({ isWhole }) => isWhole);
  const partial = candidates.filter(({ isWhole }) => !isWhole);
  return [...whole, ...shownPartly(partial, whole.length)].sort(
    (one, other) => other.score - one.score,
  );
}
