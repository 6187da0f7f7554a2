/**
 * The content, read and checked once a build. The check, Astro's loader and the bundled pages each have
 * their own copy of this module: what it keeps is on `globalThis`, where they meet. Node only.
 */
import { resolve } from 'node:path';
import { loadContent, type LoadedContent } from './load-content';

const SHARED = Symbol.for('it77.content');

type Kept = Map<string, LoadedContent>;

function kept(): Kept {
  // Reason for the cast: nobody else writes under this symbol.
  const holder = globalThis as { [SHARED]?: Kept };
  return (holder[SHARED] ??= new Map());
}

/** @param root folder that holds `content/` */
export function sharedContent(root: string): LoadedContent {
  const folder = resolve(root);
  const content = kept().get(folder) ?? loadContent(folder);
  kept().set(folder, content);
  return content;
}

/** To be called when a file of the content has changed: it is read again when next asked. */
export function forgetContent(root: string): void {
  kept().delete(resolve(root));
}
