/** Every page of the site says when it came on it. Pure. */
import { publicationMoment } from '~/lib/publication-moment';
import type { StoredEntry } from '~/kinds/entry';
import type { FileProblem } from './problem-list';

/** The CMS writes that day when it saves: only a file written by hand may lack it. */
export const missingPublicationDays = (entries: readonly StoredEntry[]): readonly FileProblem[] =>
  entries
    .filter(({ data }) => !data.draft && publicationMoment(data) === undefined)
    .map(({ path }) => ({
      path,
      field: 'published',
      message:
        '« Publiée sur ce site le » : vide ; écrivez le jour où la page paraît, par exemple published: 2026-11-24',
    }));
