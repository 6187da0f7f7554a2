/**
 * Where former addresses lead while the site is served from its sources, without the rules that the
 * build writes for Netlify. Node only.
 */
import { now } from '~/clock';
import type { LoadedContent } from '~/content/read/load-content';
import { sharedContent } from '~/content/read/shared-content';
import { redirectRules } from '~/content/redirects';
import { parseRedirects, ruleFor, type RedirectRule } from '../serve/netlify-rules';

/**
 * @param root folder that holds `content/`
 * @returns tells, at any moment, which address replaced this one; undefined when none did
 */
export function formerAddresses(
  root: string,
): (asked: Pick<URL, 'pathname' | 'search'>) => string | undefined {
  let read: LoadedContent | undefined;
  let rules: readonly RedirectRule[] = [];
  return (asked) => {
    const content = sharedContent(root);
    if (content !== read) rules = parseRedirects(redirectRules(content.entries, now()));
    read = content;
    return ruleFor(rules, asked)?.to;
  };
}
