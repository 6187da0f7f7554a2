/** Playwright runs this before the tests that need the frozen site. */
import { test } from '@playwright/test';
import { buildFrozenSite } from './site';

const PATIENCE_MS = 300_000;

test('the frozen site is built', async () => {
  test.setTimeout(PATIENCE_MS);
  await buildFrozenSite();
});
