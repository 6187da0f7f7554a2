/** What the date of an entry is that of, where its kind is not seen. Runs in Node and in the browser. */
import { readyReference, type Work } from '~/lib/citation/reference';
import { ofDate } from '~/lib/dates';
import type { KindDefinition } from './define-kind';
import { kinds, type DataOf, type Kind } from './index';

interface Dated {
  readonly kind: Kind;
  readonly data: DataOf<Kind>;
}

/** What the entry tells of, when others made it. */
export function citedWork({ kind, data }: Dated): Work | undefined {
  const own: KindDefinition = kinds[kind];
  return own.citedWork?.(data);
}

/**
 * « Faits du 20 mars 2017. », when and where an event is, or the reference of the work that it sums up: what the date of its
 * publication does not say.
 */
export function datingSentence(entry: Dated): string | undefined {
  const { kind, data } = entry;
  const work = citedWork(entry);
  if (work !== undefined) return `${readyReference(work)}. Résumé écrit par nos soins.`;
  const own: KindDefinition = kinds[kind];
  if (own.factSentence !== undefined) return own.factSentence(data);
  return own.dateBearer === undefined || !('date' in data)
    ? undefined
    : `${own.dateBearer(data)} ${ofDate(data.date, data.datePrecision)}.`;
}
