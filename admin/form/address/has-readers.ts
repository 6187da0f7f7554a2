import { isLocalDateTime } from '~/lib/dates';
import { isPublic } from '~/lib/is-public';
import type { Filed } from '~/kinds/entry';

/** A draft, or what waits for its hour, has no reader whom its address must lead anywhere. */
export function hasReaders({ draft, publishAt }: Filed['fields']): boolean {
  const moment =
    typeof publishAt === 'string' && isLocalDateTime(publishAt) ? publishAt : undefined;
  return isPublic({ draft: draft === true, publishAt: moment }, new Date());
}
