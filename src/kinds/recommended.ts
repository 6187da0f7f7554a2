/** Lists that no entry must fill and that every entry should. Runs in Node and in the browser. */
import { kinds, type Kind } from './index';

export const RECOMMENDED = {
  themes: 'thèmes',
  territories: 'territoires',
  sources: 'sources',
} as const;
type Recommended = keyof typeof RECOMMENDED;

/** A press article is its own source: its address is required. */
const isAsked = (kind: Kind, name: Recommended): boolean =>
  name in kinds[kind].fields && !(kind === 'press' && name === 'sources');

/**
 * @param data front matter, checked or as written
 * @returns the lists that its kind has and that it leaves empty
 */
export function emptyRecommended(
  kind: Kind,
  data: Readonly<Record<string, unknown>>,
): readonly Recommended[] {
  // Reason for the cast: `Object.keys` forgets that the keys of the table are the fields.
  return (Object.keys(RECOMMENDED) as Recommended[]).filter((name) => {
    const items = data[name];
    return isAsked(kind, name) && !(Array.isArray(items) && items.length > 0);
  });
}
