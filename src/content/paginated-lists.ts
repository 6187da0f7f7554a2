/** Lists that grow, cut into pages: a page of a list stays light however much is published. */
import { published } from './index';
import { pagesOfSubjects, subjectsByQuestion } from '~/kinds/figures/by-question';
import { asListPages, paginate } from '~/lib/paginate';

/** Cards, each with its drawing. */
export const newsPages = async () => paginate(await published('news'), 12);
/** Lines of words alone. */
export const pressPages = async () => paginate(await published('press'), 30);
/** Subjects, which are not parted: a page has about so many figures. */
export const figurePages = async () => {
  const subjects = subjectsByQuestion(await published('figures'));
  return asListPages(pagesOfSubjects(subjects, 30));
};
