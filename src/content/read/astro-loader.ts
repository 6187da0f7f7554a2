/**
 * Astro's loader of our content: front matter, digest and path only. The page reads and renders its
 * own text, so that ten thousand texts are never compiled into one module. Node only.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Kind } from '~/kinds';
import { forgetContent, sharedContent } from './shared-content';
import { formatProblems } from '../check/problem-list';

function fill(kind: Kind, root: string, context: LoaderContext): void {
  const { store, logger } = context;
  const { entries, problems } = sharedContent(root);
  // Astro must not publish half of a content that is wrong somewhere.
  if (problems.length > 0) throw new Error(`\n\n${formatProblems(problems)}\n`);
  store.clear();
  for (const entry of entries) {
    if (entry.kind !== kind) continue;
    const data: Record<string, unknown> = { ...entry.data };
    const digest = context.generateDigest(JSON.stringify(data) + entry.body);
    store.set({ id: entry.slug, data, filePath: entry.path, digest });
  }
  logger.debug(`${kind} read`);
}

type Fill = () => void;

/** How each kind is filled again, by the folder of its content: one look at the files serves them all. */
const watched = new Map<string, Set<Fill>>();

function follow(root: string, again: Fill, { watcher, logger }: LoaderContext): void {
  if (watcher === undefined) return;
  const folder = join(root, 'content');
  const known = watched.get(folder);
  if (known !== undefined) {
    known.add(again);
    return;
  }
  const fills = new Set([again]);
  watched.set(folder, fills);
  const reload = (path: string): void => {
    if (!path.startsWith(folder)) return;
    forgetContent(root);
    try {
      for (const each of fills) each();
    } catch (error) {
      // While someone types, a wrong entry is told and the last good content stays on screen.
      if (error instanceof Error) logger.error(error.message);
    }
  };
  watcher.on('change', reload).on('add', reload).on('unlink', reload);
}

/** The loader of one kind, from `content/<kind>/`. */
export function contentLoader(kind: Kind): Loader {
  return {
    name: `it77-${kind}`,
    load: (context) => {
      const root = fileURLToPath(context.config.root);
      const refill = (): void => {
        fill(kind, root, context);
      };
      refill();
      follow(root, refill, context);
      return Promise.resolve();
    },
  };
}
