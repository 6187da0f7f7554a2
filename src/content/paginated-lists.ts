/** Lists that grow, cut into pages: a page of a list stays light however much is published. */
import { published } from './index';
import { byState } from '~/kinds/figures/by-state';
import { paginate } from '~/lib/paginate';

/** Cards, each with its drawing. */
export const newsPages = async () => paginate(await published('news'), 12);
/** Lines of words alone. */
export const pressPages = async () => paginate(await published('press'), 30);
export const figurePages = async () => paginate(byState(await published('figures')), 30);
