/** What every page of an entry says of itself: where it is, when it appeared, what was corrected. Pure. */
import type { CorrectionCommentLeaf } from 'schema-dts';
import type { Entry } from '~/kinds/entry';
import { entryTitle } from '~/kinds/entry-title';
import { iso8601 } from '~/lib/dates';
import { lastChangeOf } from '~/lib/last-change-of';
import { publicationMoment } from '~/lib/publication-moment';
import { absoluteUrl, SITE } from '~/site';

/** A day as it is, an hour with the offset of Paris. */
const machineMoment = (moment: string): string => (moment.includes('T') ? iso8601(moment) : moment);

/** When it appeared on this site; undefined for a draft. */
export function appearedOn({ data }: Pick<Entry, 'data'>): string | undefined {
  const moment = publicationMoment(data);
  return moment === undefined ? undefined : machineMoment(moment);
}

const corrections = ({ data }: Pick<Entry, 'data'>): readonly CorrectionCommentLeaf[] =>
  data.corrections.map(({ date, text }) => ({
    '@type': 'CorrectionComment',
    text,
    datePublished: date,
  }));

interface Lived {
  readonly name: string;
  readonly url: string;
  readonly inLanguage: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly correction?: readonly CorrectionCommentLeaf[];
}

export function livedPage(entry: Entry): Lived {
  const published = appearedOn(entry);
  const changed = lastChangeOf(entry.data);
  const corrected = corrections(entry);
  return {
    name: entryTitle(entry),
    url: absoluteUrl(entry.url),
    inLanguage: SITE.language,
    ...(published === undefined ? {} : { datePublished: published }),
    ...(changed === undefined ? {} : { dateModified: changed }),
    ...(corrected.length === 0 ? {} : { correction: corrected }),
  };
}
