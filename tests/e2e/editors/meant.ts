/** What every scenario of the editors' pages must leave behind. */
import type { Desk } from './desk';
import { expect } from './test';

/** A line of Git's account: how many lines came and went, and in which file. */
type Change = string | RegExp;

/**
 * The repository holds what the editor meant and nothing else, and the site can be built of it.
 * The last word of each scenario.
 * @param changes one a file, such as `1\t1\tcontent/news/a.md`; none when nothing was to be written
 */
export function expectOnly(desk: Desk, ...changes: readonly Change[]): void {
  const expected = changes.map((change): unknown =>
    typeof change === 'string' ? change : expect.stringMatching(change),
  );
  expect(desk.changes()).toEqual(expected);
  expect(desk.git('status', '--porcelain')).toBe('');
  desk.mustHold();
}
