/** What is shown of a page with a result: the build writes it, the search reads it. */
import { SEARCH_INDEX } from '~/lib/paths';

export interface ShownPage {
  readonly url: string;
  readonly title: string;
  /** What stands above the title. */
  readonly kicker: string;
  readonly genre: string;
  /** Excerpts are taken from it. */
  readonly text: string;
}

/** @param name as the table of pages has it */
export const shownPath = (name: string): string => `${SEARCH_INDEX}fragment/${name}.json`;
