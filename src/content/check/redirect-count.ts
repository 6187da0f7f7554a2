/** How many former addresses the host redirects. Pure. */
import { kinds } from '~/kinds';
import type { StoredEntry } from '~/kinds/entry';
import type { FileProblem } from './problem-list';

/**
 * « If you need to set up 10,000 redirects or more, we recommend using wildcards »; « if the size of this
 * output is too large, the deploy might fail » (https://docs.netlify.com/manage/routing/redirects/overview/).
 */
export const MOST_REDIRECTS = 9_999;

const FIELD = 'previousUrls';

/** Told of the entry that has most of them. */
export function tooManyRedirects(entries: readonly StoredEntry[]): readonly FileProblem[] {
  const countOf = ({ data }: StoredEntry): number => data.previousUrls.length;
  const total = entries.reduce((sum, entry) => sum + countOf(entry), 0);
  const [first] = entries.toSorted((one, other) => countOf(other) - countOf(one));
  if (first === undefined || total <= MOST_REDIRECTS) return [];
  const { label } = kinds.news.fields[FIELD].spec;
  const message = `« ${label} » : toutes les fiches ensemble en ont ${total.toLocaleString('fr-FR')}, or l’hébergeur n’en redirige sûrement que ${MOST_REDIRECTS.toLocaleString('fr-FR')} ; gardez celles que l’on suit encore`;
  return [{ path: first.path, field: FIELD, message }];
}
