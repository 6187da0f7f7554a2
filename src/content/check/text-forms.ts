/** Links without words or that lead nowhere on the site, and titles in a text, which its page has already. Pure. */
import { siteHolds } from '~/lib/own-routes';
import type { StoredEntry } from '~/kinds/entry';
import type { FileProblem } from './problem-list';

const PATH = /^\/[^?#]*/u;

/**
 * @param routes that the site itself holds
 * @returns one problem a link or title, in the order of the entries
 */
export function textFormProblems(
  entries: readonly StoredEntry[],
  routes: readonly string[],
): readonly FileProblem[] {
  const isHeld = siteHolds(routes);
  const known = new Set(entries.flatMap(({ url, data }) => [url, ...data.previousUrls]));
  const leads = (path: string): boolean =>
    [path, `${path}/`].some((each) => known.has(each) || isHeld(each));
  return entries.flatMap(({ path, reading }) => {
    const ofLinks = reading.links.flatMap(({ href, words }) => {
      if (words.trim() === '') return [`un lien vers ${href} n’a pas de mots ; écrivez-les, ou ôtez-le`];
      const [page] = PATH.exec(href) ?? [];
      return page === undefined || page.startsWith('//') || leads(page)
        ? []
        : [`le lien « ${words} » mène à ${href}, où le site n’a rien ; corrigez cette adresse, ou ôtez-le`];
    });
    const ofTitles = reading.titles.map(
      (words) => `le titre « ${words} » est du rang de celui de la page ; écrivez ## devant, ou ôtez-le`,
    );
    return [...ofLinks, ...ofTitles].map((message) => ({
      path,
      field: 'body',
      message: `« Texte » : ${message}`,
    }));
  });
}
