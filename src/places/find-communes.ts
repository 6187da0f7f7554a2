/** The communes of the department that people mean by what they type. Pure. */
import { communeFinder } from './commune-finder';
import { COMMUNES } from './communes';

/** See CommuneFinder: `find`. */
export const findCommunes = communeFinder(COMMUNES).find;
