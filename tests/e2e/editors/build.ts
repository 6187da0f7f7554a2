/** The site of a copy of the repository, as the association's own is made. Node only. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { serveSite, type SiteServer } from '../../../src/tools/serve';

/**
 * Builds the copy with the command of the site, and serves it.
 * @throws what the command said, when it failed
 */
export async function buildAndServe(root: string): Promise<SiteServer> {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return serveSite({ root: join(root, 'dist') });
}
