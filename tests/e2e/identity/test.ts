/**
 * Tests of who may come in: a build of the editors' pages for each kind of account, made once, and a
 * stand-in of Netlify's services for each test. What the policy refuses, what leaves the site and
 * what the console says fail the test.
 */
import { expect as strict, test as base } from '@playwright/test';
import { buildEditors } from './editors-build';
import { standIn, type StandIn } from './stand-in';

/** Decap weighs 3 MB: it takes its time on a busy machine. */
export const expect = strict.configure({ timeout: 60_000 });

/**
 * Refusals are provoked: the browser tells them, Decap prints those that come after the log-in. Zod
 * tries to compile code, and does without.
 */
const isExpected = (text: string): boolean =>
  /Failed to load resource|unsafe-eval|Git Gateway n’est pas ouvert/u.test(text);

interface Mine {
  /** The site built for e-mail addresses, with Netlify's services. */
  readonly netlify: StandIn;
  /** Requests to other hosts, which a test may expect. */
  readonly outside: string[];
  readonly faults: readonly string[];
}

interface Shared {
  readonly identitySite: string;
  readonly gitHubSite: string;
}

const BUILD_MS = 240_000;

export const test = base.extend<Mine, Shared>({
  identitySite: [
    async ({}, use) => {
      const site = await buildEditors({ PUBLIC_CMS_BACKEND: 'git-gateway' });
      await use(site.url);
      await site.close();
    },
    { scope: 'worker', timeout: BUILD_MS },
  ],
  gitHubSite: [
    async ({}, use) => {
      const site = await buildEditors({ PUBLIC_CMS_REPO: 'it77/site' });
      await use(site.url);
      await site.close();
    },
    { scope: 'worker', timeout: BUILD_MS },
  ],
  netlify: async ({ identitySite }, use) => {
    const services = await standIn(identitySite);
    await use(services);
    await services.close();
  },
  outside: async ({ page }, use) => {
    const outside: string[] = [];
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') outside.push(request.url());
    });
    await use(outside);
  },
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !isExpected(message.text())) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
