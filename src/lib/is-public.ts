import { toInstant } from './dates';

interface Publication {
  readonly draft: boolean;
  /** Paris local time 'YYYY-MM-DDTHH:mm' */
  readonly publishAt?: string | undefined;
}

/** Whether an entry may be shown: not a draft, and its hour has come. */
export function isPublic({ draft, publishAt }: Publication, now: Date): boolean {
  return !draft && (publishAt === undefined || toInstant(publishAt) <= now);
}

/** Whether an entry is shown whole: public, and not withdrawn from the site since. */
export const isShown = (
  entry: Publication & { readonly retired?: object | undefined },
  now: Date,
): boolean => isPublic(entry, now) && entry.retired === undefined;
