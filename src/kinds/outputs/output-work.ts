import type { Work } from '~/lib/citation/reference';

interface OutputFields extends Pick<Work, 'title' | 'date' | 'url'> {
  readonly publisher: string;
  readonly datePrecision: Work['precision'];
}

/** The study or the document itself, which is cited in place of our page. */
export const outputWork = ({ title, publisher, date, datePrecision, url }: OutputFields): Work => ({
  title,
  credit: publisher,
  date,
  precision: datePrecision,
  url,
});
