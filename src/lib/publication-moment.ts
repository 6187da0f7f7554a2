interface Appearance {
  /** Paris local time 'YYYY-MM-DDTHH:mm' */
  readonly publishAt?: string | undefined;
  /** 'YYYY-MM-DD' */
  readonly published?: string | undefined;
}

/**
 * When an entry came on this site, which is never the date of what it tells: its hour when one was
 * set, else its day. Undefined for a draft, which never did.
 */
export const publicationMoment = ({ publishAt, published }: Appearance): string | undefined =>
  publishAt ?? published;
