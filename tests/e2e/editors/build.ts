/** Whether a copy of the repository holds, and the site it makes. Node only. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { IS_THOROUGH } from './zones';

export interface Builder {
  /**
   * Builds the copy with the command of the site.
   * @param now moment of the build, ISO 8601
   * @returns folder of the site
   * @throws what the command said, when it failed
   */
  readonly build: (now?: string) => string;
  /**
   * Whether the copy can be published as it stands: by the check of its content, and with
   * `npm run test:editors` by the build itself.
   * @throws what is wrong
   */
  readonly mustHold: () => void;
}

/**
 * @param zone time zone of the commands
 * @param state what the files of the copy hold, as Git names it; as made, the copy holds: it is what
 * `dist` was built from
 */
export function builderOf(root: string, zone: string, state: () => string): Builder {
  const held = new Set([state()]);
  const run = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: root,
      env: { ...process.env, TZ: zone, ...env },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stdout + stderr);
  };
  const build = (now?: string): string => {
    run('npm', ['run', 'build'], now === undefined ? {} : { IT77_NOW: now });
    held.add(state());
    return join(root, 'dist');
  };
  return {
    build,
    mustHold: () => {
      if (held.has(state())) return;
      if (IS_THOROUGH) build();
      else run(process.execPath, ['--import', 'tsx', 'src/tools/check/check-content.ts']);
    },
  };
}
