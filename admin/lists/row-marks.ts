/** What an editor should know of an entry before opening it. Pure. */
import { kinds, type Kind } from '~/kinds';
import { MARKS, type CmsList } from '~/kinds/cms-list';
import { emptyRecommended } from '~/kinds/recommended';
import { formatDateTime, isLocalDateTime, toInstant } from '~/lib/dates';
import { TO_COMPLETE, TO_CONFIRM } from '~/lib/mentions';
import { isRecord } from '~/model/clean';

type Data = Readonly<Record<string, unknown>>;

/** Values by which an entry says that somebody should look again. */
const isUnsure = (data: Data, { unsure }: CmsList): boolean =>
  Object.entries({ datePrecision: ['unknown'], ...unsure }).some(([name, values]) =>
    values.some((value) => value === data[name]),
  );

function publication({ draft, publishAt }: Data, now: Date): string | undefined {
  if (draft === true) return MARKS.draft;
  if (typeof publishAt !== 'string' || !isLocalDateTime(publishAt)) return undefined;
  return toInstant(publishAt) > now ? `${MARKS.scheduled} ${formatDateTime(publishAt)}` : undefined;
}

/** In the order in which the list shows them. */
export function rowMarks(kind: Kind, data: Data, body: string, now: Date): readonly string[] {
  const list: CmsList = kinds[kind].cmsList;
  const prose = `${JSON.stringify(data)} ${body}`;
  const isIncomplete = TO_COMPLETE.test(prose) || emptyRecommended(kind, data).length > 0;
  return [
    publication(data, now),
    isRecord(data['retired']) ? MARKS.retired : undefined,
    ...(list.marks?.(data, now) ?? []),
    isIncomplete ? MARKS.toComplete : undefined,
    isUnsure(data, list) || TO_CONFIRM.test(prose) ? MARKS.toConfirm : undefined,
  ].filter((mark) => mark !== undefined);
}
