/** Prints the label of a long step, then how long it took. */
export function step<T>(label: string, work: () => T): T {
  console.log(`▸ ${label}`);
  const start = performance.now();
  const done = (): void => {
    console.log(`  ${((performance.now() - start) / 1000).toFixed(1)} s`);
  };
  const result = work();
  if (result instanceof Promise) void result.then(done, done);
  else done();
  return result;
}
