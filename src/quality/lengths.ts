/** Titles and summaries that lists, search engines and shares would cut. */
import { kinds, type Kind } from '~/kinds';
import { finding, type Check } from './material';

/** The length advised for a field of a kind; undefined when it is as long as it must be. */
function advised(kind: Kind, name: 'title' | 'summary'): number | undefined {
  const { spec } = kinds[kind].fields[name];
  return spec.type === 'text' ? spec.advised : undefined;
}

export const longTexts: Check = {
  id: 'textes-longs',
  title: 'Titres et résumés longs',
  advice: `Un titre tient en ${String(advised('news', 'title'))} signes et un résumé en ${String(advised('news', 'summary'))} : au-delà, listes, moteurs et partages les coupent. Le titre d’un article de presse reste tel qu’il a paru.`,
  urgency: 'last',
  find: ({ entries }) =>
    entries.flatMap((entry) => {
      const { title, summary } = entry.data;
      const isLong = (name: 'title' | 'summary', text: string): boolean =>
        text.length > (advised(entry.kind, name) ?? Infinity);
      const long = [
        ...(isLong('title', title) ? [`titre de ${String(title.length)} signes`] : []),
        ...(isLong('summary', summary) ? [`résumé de ${String(summary.length)} signes`] : []),
      ];
      return long.length === 0 ? [] : [finding(entry, long.join(', '))];
    }),
};
