/** The cards of pages that are not entries: lists, press room, search. */
import * as paths from '~/lib/paths';
import type { EntryMark } from '~/motif';
import { LIST_WORDS } from '~/strings';
import { SITE } from '~/site';

export interface ListCard {
  readonly url: string;
  readonly mark: EntryMark;
  readonly title: string;
}

const MARKS: Readonly<Record<paths.ListedKind, EntryMark>> = {
  news: 'news',
  events: 'event',
  press: 'press',
  figures: 'figure',
  spaces: 'space',
  members: 'member',
  groups: 'group',
  outputs: 'output',
  glossary: 'page',
};

// Reason for the cast: `Object.keys` forgets that the keys of `MARKS` are the listed kinds.
const listed = Object.keys(MARKS) as paths.ListedKind[];

export const listCards: readonly ListCard[] = [
  { url: paths.HOME, mark: 'space', title: SITE.tagline },
  ...listed.map((kind) => ({
    url: paths.listPath(kind),
    mark: MARKS[kind],
    title: LIST_WORDS[kind],
  })),
  { url: paths.PRESS_ROOM, mark: 'release', title: 'Espace presse' },
  { url: paths.TIMELINE, mark: 'event', title: 'Chronologie du réseau' },
];
