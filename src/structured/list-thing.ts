/** What a list is, and the pages above a page, in the words of schema.org. Pure. */
import type { BreadcrumbList, CollectionPage, DefinedTermSet } from 'schema-dts';
import { HOME } from '~/lib/paths';
import { absoluteUrl, SITE } from '~/site';

interface Listed {
  readonly title: string;
  readonly description: string;
  readonly url: string;
}

export const collectionPage = ({ title, description, url }: Listed): CollectionPage => ({
  '@type': 'CollectionPage',
  name: title,
  description,
  url: absoluteUrl(url),
  inLanguage: SITE.language,
});

/** @param terms their titles and addresses: the page of each defines it, and names the set */
export const termSet = (
  { title, description, url }: Listed,
  terms: readonly Pick<Listed, 'title' | 'url'>[],
): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  name: title,
  description,
  url: absoluteUrl(url),
  inLanguage: SITE.language,
  hasDefinedTerm: terms.map(
    (term) => ({ '@type': 'DefinedTerm', name: term.title, url: absoluteUrl(term.url) }) as const,
  ),
});

interface Crumb {
  readonly label: string;
  readonly url: string;
}

/** @param trail between the home page and this one @param current its own name */
export const breadcrumbList = (trail: readonly Crumb[], current: string): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    ...[{ label: 'Accueil', url: HOME }, ...trail].map(
      ({ label, url }, rank) =>
        ({ '@type': 'ListItem', position: rank + 1, name: label, item: absoluteUrl(url) }) as const,
    ),
    { '@type': 'ListItem', position: trail.length + 2, name: current },
  ],
});
