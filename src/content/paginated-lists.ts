/** Lists that grow, cut into pages: a page of a list stays light however much is published. */
import { everything, published } from './index';
import { pagesOfSubjects, subjectsByQuestion } from '~/kinds/figures/by-question';
import type { Entry } from '~/kinds/entry';
import { changesOf, type Change } from '~/lib/changes';
import { asListPages, paginate } from '~/lib/paginate';

/** Cards, each with its drawing; resources come slowly. */
export const newsPages = async () => paginate(await published('news'), 12);
export const resourcePages = async () => paginate(await published('outputs'), 24);
/** Lines of words alone. */
export const pressPages = async () => paginate(await published('press'), 30);
/** A correction or an update, and the page that it was made in. */
export interface PublishedChange {
  readonly entry: Entry;
  readonly change: Change;
}
/** What was corrected or brought up to date, the newest first. */
export async function changePages() {
  const changes: readonly PublishedChange[] = (await everything())
    .flatMap((entry) => changesOf(entry.data).map((change) => ({ entry, change })))
    .toSorted((a, b) => b.change.date.localeCompare(a.change.date));
  return paginate(changes, 30);
}
/** Subjects, which are not parted: a page has about so many figures. */
export const figurePages = async () => {
  const subjects = subjectsByQuestion(await published('figures'));
  return asListPages(pagesOfSubjects(subjects, 30));
};
