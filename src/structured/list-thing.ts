/** What a list is, and the pages above a page, in the words of schema.org. Pure. */
import type {
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  DefinedTermSetLeaf,
  ListItemLeaf,
} from 'schema-dts';
import { HOME } from '~/lib/paths';
import { absoluteUrl, SITE } from '~/site';

interface Listed {
  readonly title: string;
  readonly description: string;
  readonly url: string;
}

export const collectionPage = ({ title, description, url }: Listed): CollectionPageLeaf => ({
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
): DefinedTermSetLeaf => ({
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

const step = (name: string, position: number): ListItemLeaf => ({
  '@type': 'ListItem',
  position,
  name,
});

/** @param trail between the home page and this one @param current its own name */
export function breadcrumbList(trail: readonly Crumb[], current: string): BreadcrumbListLeaf {
  const above = [{ label: 'Accueil', url: HOME }, ...trail].map(({ label, url }, rank) => ({
    ...step(label, rank + 1),
    item: absoluteUrl(url),
  }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...above, step(current, above.length + 1)],
  };
}
