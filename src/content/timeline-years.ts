/** The years of the chronology, from the news and the events. */
import { now } from '~/clock';
import { todayInParis } from '~/lib/dates';
import { factsOf, yearsOf, type TimelineYear } from '~/present/timeline';
import { published } from './index';

/** From that of the first fact to this one. */
export async function timelineYears(): Promise<readonly TimelineYear[]> {
  const today = todayInParis(now());
  return yearsOf(
    factsOf([...(await published('news')), ...(await published('events'))], today),
    today,
  );
}
