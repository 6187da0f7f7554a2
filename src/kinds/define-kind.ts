/** What a kind of content is: how it is called, where it stands, what its entries hold. */
import type { Work } from '~/lib/citation/reference';
import type { Collection } from '~/model/collection';
import type { Shape, Values } from '~/model/spec';
import type { EntryMark } from '~/motif';
import type { CmsList } from './cms-list';

interface Words {
  /** One entry, in the search, its results and the feed: « Actualité ». */
  readonly genre: string;
  /** All of them: « Actualités ». */
  readonly list: string;
  /** One and several, after their number: « 41 articles de presse ». */
  readonly counted: readonly [one: string, several: string];
}

export interface KindDefinition<
  Kind extends string = string,
  S extends Shape = Shape,
> extends Collection<Kind, S> {
  readonly words: Words;
  /** The address of its list, under which its entries have theirs. */
  readonly path: `/${string}` & `${string}/`;
  /** Where the footer names its list, unless the menu leads there. */
  readonly footer: 'network' | 'information';
  /** Drawn beside its entries, and in the picture of those that have none. */
  readonly mark: EntryMark;
  /** In the permanent reference of its entries, « IT77 · A · numero »: no other kind has it. */
  readonly letter?: string;
  readonly cmsList: CmsList<NoInfer<keyof S & string>>;
  /** Its entries are offered at the foot of others: « À lire aussi ». */
  readonly isOffered?: true;
  /** Its entries are in the feed of all publications; those of other kinds in that of their themes. */
  readonly isInFeed?: true;
  /** What one of its entries is, when it has sorts: « Communiqué » among the news. */
  ownGenre?(data: Values<NoInfer<S>>): string;
  /** What bears the date of an entry: « Faits du 20 mars 2017 ». */
  dateBearer?(data: Values<NoInfer<S>>): string;
  /** The whole sentence, when a date does not say all: « Événement du 14 mai 2012, à 9 h. Melun. » */
  factSentence?(data: Values<NoInfer<S>>): string;
  /** What it tells of, when others made it: it is theirs that is cited, with their date. */
  citedWork?(data: Values<NoInfer<S>>): Work;
  /** The title of its pages says its genre: a place and a member may bear one name. */
  readonly isToldByTitle?: true;
  /** The title where the kind is not seen, when its own is not enough: « 16 % des salariés ». */
  fullTitle?(data: Values<NoInfer<S>>): string;
  /** The same in a feed, where neither its list nor its page is around it: « 20 Minutes, « Titre » ». */
  aloneTitle?(data: Values<NoInfer<S>>): string;
  /** The same, as the words of a link: « 16 % : des salariés ». */
  linkWords?(data: Values<NoInfer<S>>): string;
}

/** Declares a kind; gives it back typed. */
export function defineKind<const Kind extends string, S extends Shape>(
  definition: KindDefinition<Kind, S>,
): KindDefinition<Kind, S> {
  return definition;
}
