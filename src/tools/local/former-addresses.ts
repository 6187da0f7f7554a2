/**
 * Where the former addresses of the site lead while it is served from its sources: Netlify's rules,
 * which the build writes, are not there yet. Node only.
 */
import { join } from 'node:path';
import { now } from '~/clock';
import { sharedContent } from '~/content/read/shared-content';
import { redirectRules } from '~/content/redirects';
import { matches, parseRedirects, type RedirectRule } from '../serve/netlify-rules';

export interface FormerAddresses {
  /** @returns the address that has taken the place of this one; undefined when none has */
  readonly successorOf: (address: string) => string | undefined;
  /** A file has changed: if it is of the content, it is read again when next needed. */
  readonly onChange: (path: string) => void;
}

/** @param root folder that holds `content/` */
export function formerAddresses(root: string): FormerAddresses {
  const folder = join(root, 'content');
  let rules: readonly RedirectRule[] | undefined;
  return {
    successorOf: (address) => {
      rules ??= parseRedirects(redirectRules(sharedContent(root).entries, now()));
      return rules.find(({ from }) => matches(from, address))?.to;
    },
    onChange: (path) => {
      if (path.startsWith(folder)) rules = undefined;
    },
  };
}
