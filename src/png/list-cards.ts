/** The cards of pages that are not entries: lists, press room, search. */
import { kinds } from '~/kinds';
import { LISTED_KINDS } from '~/kinds/kind-paths';
import { CALCULATOR, DATA, HOME, PRESS_ROOM, PRESS_TEXTS, TIMELINE } from '~/lib/paths';
import type { EntryMark } from '~/motif';
import { SITE } from '~/site';

export interface ListCard {
  readonly url: string;
  readonly mark: EntryMark;
  readonly title: string;
}

export const listCards: readonly ListCard[] = [
  { url: HOME, mark: 'space', title: SITE.tagline },
  ...LISTED_KINDS.map((kind) => {
    const { path, mark, words } = kinds[kind];
    return { url: path, mark, title: words.list };
  }),
  { url: PRESS_ROOM, mark: 'release', title: 'Espace presse' },
  { url: PRESS_TEXTS, mark: 'release', title: 'Communiqués' },
  { url: CALCULATOR, mark: 'figure', title: 'Le trajet que vous ne ferez pas' },
  { url: DATA, mark: 'figure', title: 'Données ouvertes' },
  { url: TIMELINE, mark: 'event', title: 'Chronologie du réseau' },
];
