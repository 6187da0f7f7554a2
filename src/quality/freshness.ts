/** Pages and places that nobody has looked at for a year. */
import { formatDate, todayInParis } from '~/lib/dates';
import { finding, type Check } from './material';

/** The same day a year before; a 29 February gives a day that is compared as text only. */
const aYearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

const latest = (...days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

export const stale: Check = {
  id: 'a-relire',
  title: 'Pages et espaces à revoir : plus de douze mois',
  advice:
    'Relisez la page, puis mettez sa date ou « Mise à jour le ». Pour un espace, appelez le lieu, puis remplissez « Vérifié auprès du lieu le ». Les lieux fermés ne sont pas comptés.',
  urgency: 'soon',
  find: ({ entries, now }) => {
    const limit = aYearBefore(todayInParis(now));
    return entries.flatMap((entry) => {
      if (entry.kind === 'pages') {
        const seen = latest(entry.data.date, entry.data.updated);
        if (seen !== undefined && seen >= limit) return [];
        return [
          finding(
            entry,
            seen === undefined ? 'Jamais datée' : `Relue le ${formatDate(seen, 'day')}`,
          ),
        ];
      }
      if (entry.kind !== 'spaces' || entry.data.status === 'closed') return [];
      const { verifiedOn } = entry.data;
      if (verifiedOn === undefined) return [finding(entry, 'Jamais vérifié auprès du lieu')];
      return verifiedOn < limit
        ? [finding(entry, `Vérifié auprès du lieu le ${formatDate(verifiedOn, 'day')}`)]
        : [];
    });
  },
};
