/** The kinds of content, in the order of the editors' menu. */
import type { Values } from '~/model/spec';
import { events } from './events/model';
import { figures } from './figures/model';
import { glossary } from './glossary/model';
import { groups } from './groups/model';
import { members } from './members/model';
import { news } from './news/model';
import { outputs } from './outputs/model';
import { pages } from './pages/model';
import { press } from './press/model';
import { spaces } from './spaces/model';

export const kinds = {
  news,
  events,
  press,
  figures,
  spaces,
  members,
  groups,
  outputs,
  glossary,
  pages,
};

export type Kind = keyof typeof kinds;

// Reason for the cast: `Object.keys` forgets that the keys of `kinds` are the kinds.
export const KINDS = Object.keys(kinds) as readonly Kind[];

/** The checked front matter of a kind; of several kinds, the union of theirs. */
export type DataOf<K extends Kind> = { [P in K]: Values<(typeof kinds)[P]['fields']> }[K];

/** Whether a folder of content, or a collection of the CMS, is a kind: the settings are not. */
export const isKind = (name: unknown): name is Kind =>
  typeof name === 'string' && Object.hasOwn(kinds, name);
