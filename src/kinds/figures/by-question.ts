/** The page of figures: by question, each figure beside those of its subject. Pure. */
import { byState } from './by-state';
import type { FigureData } from './figure-data';
import { QUESTIONS, type Question } from './questions';

interface Figure {
  readonly data: Pick<FigureData, 'id' | 'status' | 'question' | 'contradictedBy' | 'isLead'>;
}

/** A figure, and those of its subject beside it: none for most. */
export interface Subject<T> {
  readonly question: Question | undefined;
  /** In large: chosen by the editors, or contested. */
  readonly isLarge: boolean;
  readonly figures: readonly [T, ...T[]];
}

const ORDER: readonly (string | undefined)[] = Object.keys(QUESTIONS);

const isLarge = ({ data }: Figure): boolean => data.isLead || data.status === 'disputed';

const areLinked = ({ data: one }: Figure, { data: other }: Figure): boolean =>
  one.question === other.question &&
  (one.contradictedBy.includes(other.id) || other.contradictedBy.includes(one.id));

/**
 * Subjects in the order of the questions, those in large first, the surest first among them; figures
 * without a question last. A figure stands beside the first in large to which it is linked.
 */
export function subjectsByQuestion<T extends Figure>(figures: readonly T[]): readonly Subject<T>[] {
  const large = byState(figures.filter(isLarge));
  const small = byState(figures.filter((figure) => !isLarge(figure)));
  const beside = Map.groupBy(small, (figure) => large.find((lead) => areLinked(lead, figure)));
  const rank = ({ question }: Subject<T>): number =>
    question === undefined ? ORDER.length : ORDER.indexOf(question);
  const subject = (figure: T, others: readonly T[]): Subject<T> => ({
    question: figure.data.question,
    isLarge: isLarge(figure),
    figures: [figure, ...others],
  });
  return [
    ...large.map((lead) => subject(lead, beside.get(lead) ?? [])),
    ...(beside.get(undefined) ?? []).map((figure) => subject(figure, [])),
  ].toSorted((a, b) => rank(a) - rank(b));
}

/** Cuts into pages of about so many figures, without parting those of one subject; one page at least. */
export function pagesOfSubjects<T>(
  subjects: readonly Subject<T>[],
  size: number,
): readonly [readonly Subject<T>[], ...(readonly Subject<T>[])[]] {
  const first: Subject<T>[] = [];
  const later: Subject<T>[][] = [];
  let room = size;
  for (const subject of subjects) {
    const last = later.at(-1) ?? first;
    if (last.length > 0 && room < subject.figures.length) {
      later.push([subject]);
      room = size - subject.figures.length;
    } else {
      last.push(subject);
      room -= subject.figures.length;
    }
  }
  return [first, ...later];
}
