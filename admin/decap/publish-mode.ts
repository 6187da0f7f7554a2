/** Whether what is saved is published at once, or goes through a draft and a review. */
import type { Environment } from './build-environment';

export type PublishMode = 'simple' | 'editorial_workflow';

/** The part of the address that asks for the review on a local repository: /admin/?relecture */
const ASKED = 'relecture';

/**
 * In production, what is saved is reviewed before it is published. On a local repository it is published at
 * once unless the review is asked for: a local draft is a branch, which decap-server checks out among the
 * files of whoever ran `npm start`.
 * @param search the part of the page's address after `?`
 */
export function publishMode(
  { proxy, publishMode: chosen }: Pick<Environment, 'proxy' | 'publishMode'>,
  search: string,
): PublishMode {
  if (chosen === 'simple' || chosen === 'editorial_workflow') return chosen;
  const isAsked = new URLSearchParams(search).has(ASKED);
  return proxy === undefined || isAsked ? 'editorial_workflow' : 'simple';
}
