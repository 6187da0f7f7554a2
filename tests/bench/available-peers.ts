/** Which generators can be measured here beside ours. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Peer } from './peer-contender';

/** Taken from npm for the benchmark only, out of the project’s own packages. */
const ELEVENTY = '3.1.8';

/** Without what `npm run` tells of this project, which the npm that it starts would take for its own. */
const OWN_ENV = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')),
);

const packageFolder = (folder: string, name: string): string =>
  join(folder, 'node_modules', ...name.split('/'));

// Reason for the cast: every package says its version.
const versionOf = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;

function hugo(): Peer {
  const version = execFileSync('hugo', ['version'], { encoding: 'utf8' });
  return {
    name: `Hugo ${/v(\d+(?:\.\d+)+)/u.exec(version)?.[1] ?? ''}`.trim(),
    from: 'hugo',
    articles: 'articles',
    // Articles to come too: all generators write all of them.
    command: ['hugo', '--quiet', '--buildFuture'],
    site: 'public',
    kept: ['resources', '.hugo_build.lock'],
  };
}

/** @param packages where to put it */
function eleventy(packages: string): Peer {
  const folder = join(packages, `eleventy-${ELEVENTY}`);
  const command = join(packageFolder(folder, '@11ty/eleventy'), 'cmd.cjs');
  if (!existsSync(command)) {
    const wanted = `@11ty/eleventy@${ELEVENTY}`;
    const quietly = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-save'];
    execFileSync('npm', ['install', '--prefix', folder, ...quietly, wanted], {
      stdio: 'pipe',
      env: OWN_ENV,
    });
  }
  return {
    name: `Eleventy ${ELEVENTY}`,
    from: 'eleventy',
    articles: join('articles', 'entries'),
    command: [process.execPath, command, '--quiet'],
    site: 'dist',
    kept: ['.cache'],
  };
}

/** That of the project. */
function astro(store: 'default' | 'slim'): Peer {
  const folder = packageFolder(process.cwd(), 'astro');
  return {
    name: `Astro ${versionOf(folder)}, ${store}`,
    from: 'astro',
    articles: 'articles',
    command: [process.execPath, join(folder, 'bin', 'astro.mjs'), 'build', '--silent'],
    env: { BENCH_STORE: store, ASTRO_TELEMETRY_DISABLED: '1' },
    site: 'dist',
    kept: ['cache', '.astro'],
  };
}

/** @returns the peers, and the reasons why some are not there */
export function availablePeers(packages: string): {
  readonly peers: readonly Peer[];
  readonly absent: readonly string[];
} {
  const absent: string[] = [];
  const tried = (name: string, find: () => Peer): readonly Peer[] => {
    try {
      return [find()];
    } catch (error) {
      const [reason = ''] = error instanceof Error ? error.message.split('\n') : [];
      absent.push(`${name}: ${reason.replaceAll(process.cwd(), '.')}`);
      return [];
    }
  };
  const peers = [
    ...tried('Hugo', hugo),
    ...tried('Eleventy', () => eleventy(packages)),
    astro('default'),
    astro('slim'),
  ];
  return { peers, absent };
}
