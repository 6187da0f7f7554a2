/**
 * Astro's loader of our content: front matter, digest and path only. The page reads and renders its
 * own text, so that ten thousand texts are never compiled into one module. Node only.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Kind } from '~/kinds';
import { loadContent, type LoadedContent } from './load-content';
import { formatProblems } from '../check/problem-list';

/** All kinds are read and checked together once; a change in the folder reads them again. */
const loaded = new Map<string, LoadedContent>();

function contentOf(root: string): LoadedContent {
  const content = loaded.get(root) ?? loadContent(root);
  loaded.set(root, content);
  return content;
}

function fill(kind: Kind, root: string, context: LoaderContext): void {
  const { store, logger } = context;
  const { entries, problems } = contentOf(root);
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

/** The loader of one kind, from `content/<kind>/`. */
export function contentLoader(kind: Kind): Loader {
  return {
    name: `it77-${kind}`,
    load: (context) => {
      const root = fileURLToPath(context.config.root);
      fill(kind, root, context);
      const folder = join(root, 'content');
      const reload = (path: string): void => {
        if (!path.startsWith(folder)) return;
        loaded.delete(root);
        try {
          fill(kind, root, context);
        } catch (error) {
          // While someone types, a wrong entry is told and the last good content stays on screen.
          if (error instanceof Error && kind === 'news') context.logger.error(error.message);
        }
      };
      context.watcher?.on('change', reload).on('add', reload).on('unlink', reload);
      return Promise.resolve();
    },
  };
}
