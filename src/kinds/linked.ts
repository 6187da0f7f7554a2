/** Fields that refer to other entries and whose pages show as links. Runs in Node and in the browser. */
import type { Kind } from './index';

export const LINKED: readonly (readonly [field: string, kind: Kind])[] = [
  ['spaces', 'spaces'],
  ['groups', 'groups'],
  ['related', 'glossary'],
  ['contradictedBy', 'figures'],
];
