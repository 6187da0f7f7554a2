/** The day a page first comes on the site. */
import { todayInParis } from '~/lib/dates';

type Data = Readonly<Record<string, unknown>>;

/**
 * Once a page is no draft any more, it keeps for ever the day it came on the site: that of its hour of
 * publication, else today.
 */
export function withPublishedDay(data: Data, today = todayInParis(new Date())): Data {
  const { draft, published, publishAt } = data;
  const isKnown = typeof published === 'string' && published !== '';
  if (draft === true || isKnown) return data;
  const day = typeof publishAt === 'string' ? publishAt.slice(0, 'YYYY-MM-DD'.length) : '';
  return { ...data, published: day === '' ? today : day };
}
