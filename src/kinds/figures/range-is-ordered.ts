import type { Problem } from '~/model/collection';

interface Ranged {
  readonly numeric?: number | undefined;
  readonly numericHigh?: number | undefined;
}

/** A value that goes up to another begins below it. */
export function rangeIsOrdered({ data }: { data: Ranged }): readonly Problem[] {
  const { numeric, numericHigh } = data;
  if (numericHigh === undefined || (numeric !== undefined && numeric < numericHigh)) return [];
  const message =
    '« Valeur numérique haute » : elle demande une « Valeur numérique » plus petite qu’elle ; videz-la s’il n’y a qu’une valeur';
  return [{ field: 'numericHigh', message }];
}
