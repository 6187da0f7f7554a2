import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './src/tools/check/chromium';
import { EDITORS_SPECS, IS_THOROUGH, ZONE_PROJECTS } from './tests/e2e/editors/zones';

/** Tests of looks: on a site whose content and day never change (tests/e2e/frozen). */
const ON_FROZEN_SITE = ['**/look*.spec.ts', '**/screenshots.spec.ts'];

const executablePath = findChromium();

const READERS: PlaywrightTestConfig['projects'] = [
  { name: 'site', testMatch: '**/*.spec.ts', testIgnore: [EDITORS_SPECS, ...ON_FROZEN_SITE] },
  { name: 'frozen-site', testMatch: 'frozen/build.setup.ts' },
  { name: 'look', testMatch: ON_FROZEN_SITE, dependencies: ['frozen-site'] },
];

export default defineConfig<object, { zone: string }>({
  testDir: 'tests/e2e',
  projects: [...ZONE_PROJECTS, ...(IS_THOROUGH ? [] : READERS)],
  snapshotPathTemplate: '{testDir}/screenshots/{arg}{ext}',
  globalSetup: './src/tools/check/serve-for-tests.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A machine that stalls for a minute fails no run, and what passed at the second try alone is named at its end.
  retries: 1,
  forbidOnly: true,
  use: {
    // What never comes is told while the rest of the scenario's time is left.
    actionTimeout: 60_000,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    // To follow a test step by step: npx playwright test --trace on
    trace: 'off',
    launchOptions: {
      args: [...CHROMIUM_FLAGS],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
});
