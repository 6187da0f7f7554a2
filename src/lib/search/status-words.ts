/** What the search says of its results, in French. Pure. */
import type { QueryPlan } from './query-plan';

interface Counted {
  readonly query: string;
  readonly plan: QueryPlan;
  readonly total: number;
  /** How many results have all that was asked. */
  readonly whole: number;
  readonly isNarrowed: boolean;
}

const quoted = (words: string): string => `« ${words} »`;

const results = (count: number): string => `${String(count)} résultat${count > 1 ? 's' : ''}`;

/** « 93 résultats pour « coworking » »: for the eye, for the ear and for the tab. */
export function countWords({ query, plan, total, whole, isNarrowed }: Counted): string {
  const asked = plan.corrections.reduce(
    (words, { typed, meant }) => (words === typed ? meant : words),
    query,
  );
  if (total === 0) {
    return `Aucun résultat pour ${quoted(query)}${isNarrowed ? ' avec ces choix' : ''}`;
  }
  const part =
    whole === total
      ? ''
      : whole === 0
        ? ', avec une partie des mots'
        : `, dont ${String(whole)} avec tous les mots`;
  return `${results(total)} pour ${quoted(asked)}${part}`;
}

/** What became of the words typed; empty when they were searched as they are. */
export function wordsNote({ query, plan, total }: Counted): string {
  const { corrections, absent } = plan;
  const notes = corrections.map(
    ({ typed, meant }) =>
      `Aucune page n’écrit ${quoted(typed)} : nous avons cherché ${quoted(meant)}.`,
  );
  const also = [...new Set(plan.concepts.flatMap(({ otherWords }) => otherWords))];
  const others = absent.map(quoted).join(', ');
  const alone = absent.length === 1 ? 'Ce mot n’est' : 'Ces mots ne sont';
  if (absent.length > 0 && total === 0) notes.push(`${alone} sur aucune page du site.`);
  if (absent.length > 0 && total > 0) notes.push(`Aucune page ne contient ${others}.`);
  if (also.length > 0 && total > 0) notes.push(`Cherché aussi : ${also.map(quoted).join(', ')}.`);
  return total === 0 && absent.length === 0 && query !== '' && notes.length === 0
    ? 'Essayez avec un mot qui dise davantage.'
    : notes.join(' ');
}
