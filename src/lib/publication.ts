import { toInstant } from './dates';

/**
 * Whether an entry may be shown: not a draft, and its hour has come.
 * @param publishAt Paris local time 'YYYY-MM-DDTHH:mm'
 */
export function isPublic(
  { draft, publishAt }: { readonly draft: boolean; readonly publishAt?: string | undefined },
  now: Date,
): boolean {
  return !draft && (publishAt === undefined || toInstant(publishAt) <= now);
}
