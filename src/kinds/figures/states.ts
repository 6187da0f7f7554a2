/** The states of a key figure: their words, and the rule that the page of figures tells and checks apply. */
import type { Problem } from '~/model/collection';

export const FIGURE_STATUSES = {
  established: 'Établi par une source indépendante',
  declared: 'Déclaré par les acteurs',
  estimated: 'Estimé par l’association',
  disputed: 'Contesté',
  'to-revise': 'À réviser',
} as const;

type Status = keyof typeof FIGURE_STATUSES;

/** What each state says of its figures, under its title: `stateIsEarned` holds entries to it. */
export const STATE_RULES: Readonly<Record<Status, string>> = {
  established:
    'Une source au moins les établit sans venir de l’association, d’un adhérent ni de ceux qu’ils concernent.',
  declared: 'Ceux qu’ils concernent les donnent ; aucune source indépendante ne les établit.',
  estimated:
    'L’association les a estimés ou repris sans source indépendante ; leur réserve dit ce qui manque.',
  disputed: 'Autre chose se lit ailleurs, et leur page dit quoi.',
  'to-revise': 'Une faiblesse est connue : à citer avec leur réserve.',
};

interface Stated {
  readonly status: Status;
  readonly note?: string | undefined;
  readonly sources: readonly { readonly independent: boolean }[];
  readonly contradictions: readonly unknown[];
  readonly contradictedBy: readonly unknown[];
}

const isTold = ({ contradictions, contradictedBy }: Stated): boolean =>
  contradictions.length + contradictedBy.length > 0;

const NEEDS_RESERVE: readonly Status[] = ['estimated', 'to-revise'];
const NOT_ESTABLISHED: readonly Status[] = ['declared', 'estimated'];

/** No state but the one that its sources earn. */
export function stateIsEarned({ data }: { data: Stated }): readonly Problem[] {
  const { status, sources, note } = data;
  const named = FIGURE_STATUSES[status];
  if (sources.length === 0) {
    return [{ field: 'sources', message: '« Sources » : un chiffre en demande au moins une' }];
  }
  const isEstablished = sources.some(({ independent }) => independent);
  if (status === 'established' && !isEstablished) {
    const message = `« État » : « ${named} » demande une source cochée « Indépendante » ; cochez-la si elle l’est, ou changez l’état`;
    return [{ field: 'status', message }];
  }
  if (NOT_ESTABLISHED.includes(status) && isEstablished) {
    const message = `« État » : une source est cochée « Indépendante », l’état dit « ${named} » ; changez l’un des deux`;
    return [{ field: 'status', message }];
  }
  if (NEEDS_RESERVE.includes(status) && note === undefined) {
    const message = `« Réserve » : vide ; « ${named} » se dit avec sa réserve`;
    return [{ field: 'note', message }];
  }
  return status === 'disputed' && !isTold(data)
    ? [
        {
          field: 'contradictions',
          message: '« Ce qui le contredit » : vide ; un chiffre contesté dit par quoi',
        },
      ]
    : [];
}
