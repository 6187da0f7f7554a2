/** A source that has an address says it, and one on the site leads to a page there is. Pure. */
import { siteHolds } from '~/lib/own-routes';
import type { StoredEntry } from '~/kinds/entry';
import type { FileProblem } from './problem-list';

interface Cited {
  readonly path: string;
  readonly field: string;
  readonly label: string;
  readonly url: string | undefined;
}

const citedBy = ({ path, data }: StoredEntry): readonly Cited[] =>
  data.sources.map(({ label, url }, index) => ({
    path,
    field: `sources[${String(index)}].url`,
    label,
    url,
  }));

/**
 * @param routes that the site itself holds
 * @returns sources on the site whose page there is not, and sources without the address on the site
 *   that others give to the same document
 */
export function sourceAddressProblems(
  entries: readonly StoredEntry[],
  routes: readonly string[],
): readonly FileProblem[] {
  const pages = new Set(entries.map(({ url }) => url));
  const isHeld = siteHolds(routes);
  const cited = entries.flatMap(citedBy);
  const addresses = new Map(
    cited.flatMap(({ label, url }) =>
      url?.startsWith('/') === true ? [[label, url] as const] : [],
    ),
  );
  return cited.flatMap(({ path, field, label, url }) => {
    if (url === undefined) {
      const known = addresses.get(label);
      if (known === undefined) return [];
      const message = `« Adresse » de la source « ${label} » : vide ; d’autres fiches donnent ${known}, écrivez-la ici aussi`;
      return [{ path, field, message }];
    }
    if (!url.startsWith('/') || pages.has(url) || isHeld(url)) return [];
    const message = `« Adresse » de la source « ${label} » : aucune page du site n’a l’adresse ${url} ; corrigez-la`;
    return [{ path, field, message }];
  });
}
