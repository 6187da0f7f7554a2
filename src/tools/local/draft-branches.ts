/**
 * The branches that hold drafts, `cms/<kind>/<slug>`, each with its state in Git’s settings. One that a
 * save cut short has left half made keeps Decap from showing any. Node only.
 */
import { gitIn } from './git';

const DRAFTS = 'refs/heads/cms/';
/** How Decap writes the state of a draft that has just been saved. */
const JUST_SAVED = 'decap-cms/draft';

/**
 * Deletes the drafts that hold nothing more than the site, and gives a state to those that have none.
 * @param branch that of the site, checked out
 */
export function keepWholeDrafts(root: string, branch: string): void {
  const git = gitIn(root);
  const drafts = (...which: readonly string[]): readonly string[] =>
    git('for-each-ref', '--format=%(refname:short)', ...which, DRAFTS)
      .text.split('\n')
      .filter(Boolean);
  for (const draft of drafts('--merged', branch)) git('branch', '--quiet', '-D', draft);
  for (const draft of drafts()) {
    const state = `branch.${draft}.description`;
    if (!git('config', state).isOk) git('config', state, JUST_SAVED);
  }
}
