import type { AstroLoggerMessage } from 'astro';
import { expect, it } from 'vitest';
import routeWarnings from './route-warnings';

const MESSAGE = 'Skipping src/pages/agenda/index.astro because a file has the same name';
const said = (change: Partial<AstroLoggerMessage>) => () => {
  routeWarnings().write({
    level: 'warn',
    label: 'build',
    message: MESSAGE,
    newLine: true,
    ...change,
  });
};

it.each(['build', 'router'])('ends the build at a warning of Astro’s %s', (label) => {
  expect(said({ label })).toThrow(`Une page manquerait au site. Astro dit : « ${MESSAGE} »`);
});

it.each([
  ['what is no warning', { level: 'info' }],
  ['what has nothing to do with routes', { label: 'vite' }],
  ['what says of what it is not', { label: null }],
] as const)('lets pass %s', (_case, change) => {
  expect(said(change)).not.toThrow();
});
