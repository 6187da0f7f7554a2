/** The rule for kinds whose date is that of a publication. */
import { formatDate, machineDate } from '~/lib/dates';
import type { Problem } from './collection';
import type { Precision } from './vocabulary';

interface Published {
  readonly date?: string | undefined;
  readonly datePrecision: Precision;
  readonly draft: boolean;
  readonly publishAt?: string | undefined;
}

/**
 * What bears the date of a day to come waits for that day, or is a draft: else readers would find it
 * dated in their future. What was accepted one day is accepted for ever after, since days to come
 * only become past.
 * @param label of the date, as the editor reads it
 */
export const futureDateIsScheduled =
  (label: string) =>
  ({ data }: { data: Published }, today: string): readonly Problem[] => {
    const { date, datePrecision, draft, publishAt } = data;
    if (date === undefined || date <= today || draft) return [];
    const shown = formatDate(date, datePrecision);
    if (publishAt === undefined) {
      return [
        {
          field: 'date',
          message: `« ${label} » : ${shown} est à venir ; remplissez « Publier à partir du », ou corrigez la date`,
        },
      ];
    }
    const appears = publishAt.slice(0, 'YYYY-MM-DD'.length);
    if (appears >= (machineDate(date, datePrecision) ?? '')) return [];
    return [
      {
        field: 'publishAt',
        message: `« Publier à partir du » : le ${formatDate(appears, 'day')} vient avant la date de la page (« ${label} » : ${shown}) ; retardez la publication, ou corrigez la date`,
      },
    ];
  };
