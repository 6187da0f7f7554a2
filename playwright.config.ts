import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './src/tools/chromium';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './src/tools/serve-for-tests.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A test that passes one time in two is a fault to find, not to hide.
  retries: 0,
  forbidOnly: true,
  use: {
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
