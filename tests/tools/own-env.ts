/** The environment of a build that a test starts: without what Vitest says of itself, which Vite would read. */
export const ownEnv: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && name !== 'DEV'),
);
