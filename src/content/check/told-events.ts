/** A news item that leads to an event of its day says that it tells it: the chronology joins them. Pure. */
import type { Entry, StoredEntry } from '~/kinds/entry';
import type { FileProblem } from './problem-list';

type Event = Pick<Entry<'events'>, 'data'>;

/** News items whose text leads to an event of the same date that they do not name. */
export function untoldEvents(entries: readonly StoredEntry[]): readonly FileProblem[] {
  const events = new Map<string, Event>(
    entries.flatMap((entry) => (entry.kind === 'events' ? [[entry.data.id, entry]] : [])),
  );
  return entries.flatMap((entry) => {
    if (entry.kind !== 'news') return [];
    const { data, path } = entry;
    return entry.reading.targets.flatMap((target) => {
      if (target.type !== 'entry' || target.kind !== 'events') return [];
      const event = events.get(target.id)?.data;
      const isSameDay = data.date !== undefined && event?.date === data.date;
      if (event === undefined || !isSameDay || data.events.includes(target.id)) return [];
      const message = `« Événement raconté » : le texte mène à « ${event.title} », du même jour ; choisissez-le ici, pour que la chronologie ne dise pas deux fois le même fait`;
      return [{ path, field: 'events', message }];
    });
  });
}
