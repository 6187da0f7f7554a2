/** The editors' pages, as built, on a copy of the repository that nobody else uses. Node only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../../../src/tools/serve';
import { copyRepository } from '../../tools/copy';
import { gitIn } from './git';
import { startGitServer } from './git-server';

export interface Desk {
  /** Folder of the copy. */
  readonly root: string;
  /** Origin of the site that holds the editors' pages. */
  readonly url: string;
  readonly git: (...args: readonly string[]) => string;
  readonly read: (path: string) => string;
  /** Files that differ from the copy as it was made, and how many lines came and went in each. */
  readonly changes: () => readonly string[];
  /** Puts the copy back as it was made. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Needs `dist`, built with PUBLIC_DECAP_PROXY=/api/v1 (src/tools/checks/steps.ts).
 * @param zone time zone of the server
 */
export async function openDesk(zone = 'Europe/Paris'): Promise<Desk> {
  const copy = copyRepository();
  const { root } = copy;
  const git = gitIn(root);
  const origin = git('rev-parse', 'HEAD').trim();
  const server = await startGitServer(root, zone);
  const site = await serveSite({
    root: join(process.cwd(), 'dist'),
    cms: { url: server.url, repository: root },
  });
  return {
    root,
    url: site.url,
    git,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    changes: () => {
      // What was written and not committed counts too.
      git('add', '--all');
      return git('diff', '--numstat', origin).split('\n').filter(Boolean);
    },
    reset: () => {
      git('reset', '--quiet', '--hard', origin);
      git('clean', '--quiet', '-d', '--force');
    },
    close: async () => {
      await site.close();
      server.close();
      copy.remove();
    },
  };
}
