/** Events whose day has passed and that nobody came back to. */
import { formatDate, todayInParis } from '~/lib/dates';
import type { StoredEntry } from '~/kinds/entry';
import { finding, type Check } from './material';

type Event = StoredEntry<'events'>;

/** What is known of a day: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
const LENGTHS = { day: 10, month: 7, year: 4 } as const;

function isPast({ data }: Event, today: string): boolean {
  const { datePrecision } = data;
  const last = data.endDate ?? data.date;
  if (last === undefined || datePrecision === 'unknown') return false;
  const length = LENGTHS[datePrecision];
  return last.slice(0, length) < today.slice(0, length);
}

/** The events that the text of another entry links to, by identifier. */
function toldElsewhere(entries: readonly StoredEntry[]): ReadonlySet<string> {
  const told = entries
    .filter(({ kind }) => kind === 'news' || kind === 'press' || kind === 'outputs')
    .flatMap(({ reading }) => reading.targets);
  return new Set(
    told.flatMap((target) =>
      target.type === 'entry' && target.kind === 'events' ? [target.id] : [],
    ),
  );
}

/** Whether its own text leads to an article that tells it. */
const leadsToAnArticle = ({ reading }: Event): boolean =>
  reading.targets.some(
    (target) => target.type === 'entry' && (target.kind === 'news' || target.kind === 'press'),
  );

const dated = ({ data }: Event): string =>
  formatDate(data.endDate ?? data.date, data.datePrecision);

export const pastEvents: Check = {
  id: 'evenements-passes',
  title: 'Événements passés, restés sans suite',
  advice:
    'Un événement passé n’est plus « à confirmer » : dites s’il a eu lieu. Puis dites ce qu’il a donné : nombre de participants, mise à jour, ou lien vers une actualité.',
  urgency: 'first',
  find: ({ entries, now }) => {
    const today = todayInParis(now);
    const told = toldElsewhere(entries);
    const past = entries.filter((entry) => entry.kind === 'events' && isPast(entry, today));
    return past.flatMap((entry) => {
      if (entry.kind !== 'events') return [];
      const { status, participants, updated, id } = entry.data;
      if (status === 'tentative' || status === 'postponed') {
        const word = status === 'tentative' ? 'À confirmer' : 'Reporté';
        return [finding(entry, `Passé (${dated(entry)}), toujours « ${word} »`)];
      }
      const hasOutcome =
        participants !== undefined ||
        updated !== undefined ||
        told.has(id) ||
        leadsToAnArticle(entry);
      return status === 'cancelled' || hasOutcome
        ? []
        : [finding(entry, `Passé (${dated(entry)}), sans nombre de participants ni récit`)];
    });
  },
};
