/** Playwright's `test`, whose paths open on the frozen site. */
import { test as base } from '@playwright/test';
import { serveSite } from '../../../src/tools/serve/serve-site';
import { FROZEN_DIST } from './site';

export { expect } from '@playwright/test';

export const test = base.extend<object, { readonly frozenSite: string }>({
  frozenSite: [
    // Playwright reads from the first argument which other fixtures are wanted: here, none.
    async ({}, use) => {
      const site = await serveSite({ root: FROZEN_DIST });
      await use(site.url);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ frozenSite }, use) => use(frozenSite),
});
