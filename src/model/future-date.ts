/** The rule for kinds whose date is that of a publication. */
import { formatDate } from '~/lib/dates';
import type { Problem } from './collection';
import type { Precision } from './vocabulary';

interface Published {
  readonly date?: string | undefined;
  readonly datePrecision: Precision;
  readonly draft: boolean;
  readonly publishAt?: string | undefined;
}

/**
 * What bears the date of a day to come waits for its hour, or is a draft: else readers would find it
 * at once, dated in their future. What was accepted one day is accepted for ever after, since days
 * to come only become past.
 * @param label of the date, as the editor reads it
 */
export const futureDateIsScheduled =
  (label: string) =>
  ({ data }: { data: Published }, today: string): readonly Problem[] => {
    const { date, datePrecision, draft, publishAt } = data;
    if (date === undefined || date <= today || draft || publishAt !== undefined) return [];
    const shown = formatDate(date, datePrecision);
    return [
      {
        field: 'date',
        message: `« ${label} » : ${shown} est à venir ; remplissez « Publier à partir du », ou corrigez la date`,
      },
    ];
  };
