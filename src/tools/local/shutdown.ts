/** How a command that runs until it is stopped ends. Node only. */
import { orphanWatch } from './orphan-watch';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const WATCH_MS = 1000;
/** Astro first finishes what it is preparing; everything is in this process, so exiting is enough. */
const PATIENCE_MS = 3000;

/**
 * Stops everything on Ctrl-C, on a signal, or when the command that started us is gone. Ctrl-C
 * reaches us twice, from the terminal and from npm: only the first counts.
 */
export function onShutdown(stop: () => Promise<unknown>): void {
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
