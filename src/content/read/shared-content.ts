/**
 * The content, read and checked once a build. The check, Astro's loader and the bundled pages each have
 * their own copy of this module: what it keeps is on `globalThis`, where they meet. Node only.
 */
import { resolve } from 'node:path';
import { loadContent, type EntryMemory, type LoadedContent } from './load-content';

declare global {
  var it77Content: Map<string, LoadedContent> | undefined;
}

const kept = (globalThis.it77Content ??= new Map<string, LoadedContent>());

/**
 * @param root folder that holds `content/`
 * @param memory of earlier builds, for who reads it first
 */
export function sharedContent(root: string, memory?: EntryMemory): LoadedContent {
  const folder = resolve(root);
  const content = kept.get(folder) ?? loadContent(folder, memory);
  kept.set(folder, content);
  return content;
}

/** To be called when a file of the content has changed: it is read again when next asked. */
export function forgetContent(root: string): void {
  kept.delete(resolve(root));
}
