/** The same site by other generators, measured: peers/README.md. */
import { cpSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchGround } from './bench-ground';
import { pagesIn } from './biggest-page';
import type { Contender } from './contender';
import { measured } from './measured';

const PEERS = fileURLToPath(new URL('./peers', import.meta.url));

export interface Peer {
  readonly name: string;
  /** Its folder among the peers. */
  readonly from: string;
  /** Where in it the articles are. */
  readonly articles: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where it writes the site. */
  readonly site: string;
  /** What else it keeps between two builds. */
  readonly kept: readonly string[];
}

/** @returns its own folder, with the articles */
function settle({ name, from, articles }: Peer, ground: BenchGround): string {
  const folder = join(ground.folder, name.replaceAll(/\W+/gu, '-'));
  if (existsSync(folder)) return folder;
  cpSync(join(PEERS, from), folder, { recursive: true });
  symlinkSync(ground.articles, join(folder, articles), 'junction');
  return folder;
}

export const peerContender = (peer: Peer): Contender => ({
  name: peer.name,
  trial: async (ground) => {
    const folder = settle(peer, ground);
    const site = join(folder, peer.site);
    const build = () => measured(folder, peer.command, peer.env);
    for (const made of [peer.site, ...peer.kept]) {
      rmSync(join(folder, made), { recursive: true, force: true });
    }
    const cold = await build();
    ground.change();
    const changed = await build();
    return { pages: pagesIn(site).length, cold, changed };
  },
});
