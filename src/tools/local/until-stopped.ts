/** The end of a command that runs until it is told to stop. Node only. */
import { orphanWatch } from './orphan';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const WATCH_MS = 1000;
/** Astro first ends what it is preparing; as all is in this process, leaving is enough. */
const PATIENCE_MS = 3000;

/**
 * Stops everything at Ctrl-C, at a signal, or when the command that started us is gone. Ctrl-C
 * reaches us twice, from the terminal and from npm: once is enough.
 */
export function untilStopped(stop: () => Promise<unknown>): void {
  let isStopping = false;
  const end = (): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(0), PATIENCE_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of SIGNALS) process.on(signal, end);
  const isOrphan = orphanWatch();
  setInterval(() => {
    if (isOrphan()) end();
  }, WATCH_MS).unref();
}
