/** Titles and summaries that lists, search engines and shares would cut. */
import { finding, type Check } from './material';

/** A title beyond this many characters takes three lines on a phone. */
const TITLE = 90;
/** Two sentences; social networks cut earlier still. */
const SUMMARY = 240;

export const longTexts: Check = {
  id: 'textes-longs',
  title: 'Titres et résumés longs',
  advice: `Un titre tient en ${String(TITLE)} signes et un résumé en ${String(SUMMARY)} : au-delà, listes, moteurs et partages les coupent. Le titre d’un article de presse reste tel qu’il a paru.`,
  urgency: 'last',
  find: ({ entries }) =>
    entries.flatMap((entry) => {
      const { title, summary } = entry.data;
      const long = [
        ...(title.length > TITLE && entry.kind !== 'press'
          ? [`titre de ${String(title.length)} signes`]
          : []),
        ...(summary.length > SUMMARY ? [`résumé de ${String(summary.length)} signes`] : []),
      ];
      return long.length === 0 ? [] : [finding(entry, long.join(', '))];
    }),
};
