/** The editors' pages, as built, on a copy of the repository that nobody else uses. Node only. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { undoInterruptedSave } from '../../../src/tools/local/interrupted-save';
import { copyRepository } from '../../tools/copy';
import { builderOf, type Builder } from './build';
import { gitIn } from './git';
import { startEditorsSite } from './editors-site';

export interface Desk extends Builder {
  /** Folder of the copy. */
  readonly root: string;
  /** Origin of the site that holds the editors' pages. */
  readonly url: string;
  /** What the site has written in its terminal since it was started. */
  readonly said: () => string;
  readonly git: (...args: readonly string[]) => string;
  readonly read: (path: string) => string;
  /** Files that differ from the copy as it was made, and how many lines came and went in each. */
  readonly changes: () => readonly string[];
  /** Kills the site the moment it has begun to write a file. */
  readonly killOnceWriting: (path: string) => Promise<void>;
  /** Starts it again as `npm start` does, and says whether something had to be put right. */
  readonly restart: () => Promise<boolean>;
  /** The same of what is committed on the published branch: may be asked while the CMS is at work. */
  readonly published: () => readonly string[];
  /** Puts the copy back as it was made. */
  readonly reset: () => void;
  readonly close: () => void;
}

/**
 * Needs `dist`, built with PUBLIC_DECAP_PROXY=/api/v1 (src/tools/check/steps.ts).
 * @param zone time zone of the server and of the builds
 */
export async function openDesk(zone = 'Europe/Paris'): Promise<Desk> {
  const copy = copyRepository();
  const { root } = copy;
  const git = gitIn(root);
  const origin = git('rev-parse', 'HEAD').trim();
  let site = await startEditorsSite(root, zone);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  // What was written and not committed counts too.
  const keepAll = (): void => {
    git('add', '--all');
  };
  const draftBranches = (): readonly string[] =>
    git('branch', '--list', 'cms/*', '--format=%(refname:short)').split('\n').filter(Boolean);
  const builder = builderOf(root, zone, () => {
    keepAll();
    return git('write-tree');
  });
  return {
    ...builder,
    root,
    url: site.url,
    said: () => site.said(),
    git,
    read,
    changes: () => {
      keepAll();
      return git('diff', '--numstat', origin).split('\n').filter(Boolean);
    },
    published: () => git('diff', '--numstat', origin, 'main').split('\n').filter(Boolean),
    killOnceWriting: async (path) => {
      const text = (): string => (existsSync(join(root, path)) ? read(path) : '');
      const before = text();
      while (text() === before) await nextTurn();
      site.kill();
    },
    restart: async () => {
      const isRepaired = undoInterruptedSave(root);
      site = await startEditorsSite(root, zone, site.url);
      return isRepaired;
    },
    reset: () => {
      git('reset', '--quiet', '--hard', origin);
      git('clean', '--quiet', '-d', '--force');
      for (const branch of draftBranches()) git('branch', '--quiet', '-D', branch);
    },
    close: () => {
      site.kill();
      copy.remove();
    },
  };
}
