/** The addresses of the kinds: of their lists, of their entries, of what gatherings hold of them. */
import { KINDS, kinds, type Kind } from './index';

/** A kind whose entries stand under its list; `pages` say their whole address. */
export type ListedKind = Exclude<Kind, 'pages'>;

export const LISTED_KINDS: readonly ListedKind[] = KINDS.filter((kind) => kind !== 'pages');

/** The list of a kind. */
export const listPath = (kind: ListedKind): string => kinds[kind].path;

/** The page of an entry, from its kind and its file's name. */
export const entryPath = (kind: ListedKind, slug: string): string => `${listPath(kind)}${slug}/`;

/** How the address of a kind's list begins: « presse » for /presse/revue/. */
export const kindSegment = (kind: Kind): string =>
  kind === 'pages' ? kind : listPath(kind).replace(/^\/([^/]+)\/.*$/u, '$1');

/** The page that shows all a theme, a year or a territory gathers of one kind. */
export const kindPath = (gathering: string, kind: Kind): string =>
  `${gathering}${kindSegment(kind)}/`;
