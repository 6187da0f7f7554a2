import { quotedTitle, readyReference, type Work } from '~/lib/citation/reference';
import { REUSE } from '~/lib/paths';
import { publicationMoment } from '~/lib/publication-moment';
import { formatDate } from '~/lib/dates';
import { SITE } from '~/site';
import type { Stop } from './Stops';
import { Typeset } from './Typeset';

interface Cited {
  readonly data: Parameters<typeof publicationMoment>[0] & { readonly title: string };
  readonly url: string;
  /** What the page tells of, when others made it. */
  readonly work?: Work | undefined;
}

/** « 24 novembre 2026, it77.fr/actualites/… »: when and where the page can be read. */
function appearance({ data, url }: Cited): string {
  const day = publicationMoment(data)?.slice(0, 'YYYY-MM-DD'.length);
  const address = `${SITE.domain}${url.replace(/\/$/u, '')}`;
  return day === undefined ? address : `${formatDate(day, 'day')}, ${address}`;
}

const line = (text: string) => (
  <span className="cite">
    <Typeset text={text} />
  </span>
);

/**
 * How to quote. A page of ours is cited by the day it came on the site, never by that of the facts it
 * tells; the work of others is theirs, with its own date, and only its summary is ours.
 */
export function citeStop(cited: Cited): Stop {
  const { data, work } = cited;
  const lines =
    work === undefined
      ? [line(`${SITE.name}, ${quotedTitle(data.title)}, ${appearance(cited)}`)]
      : [line(readyReference(work)), line(`Notre résumé : ${SITE.name}, ${appearance(cited)}`)];
  return {
    term: 'Citer',
    shape: 'last',
    lines: [...lines, <a href={REUSE}>Conditions de réutilisation</a>],
  };
}
