/**
 * Tests of the editors' pages: each worker has a copy of the repository of its own, put back after
 * each test; what the policy refuses or the console says fails the test. Browser, server and builds
 * live in the time zone of the project (zones.ts).
 */
import { expect as strict, test as base } from '@playwright/test';
import { onRefusal } from '../policy-refusals';
import { openDesk, type Desk } from './desk';

/** Decap weighs 3.5 MB: it takes its time on a busy machine. */
export const expect = strict.configure({ timeout: 60_000 });

/** Our rules refuse entries, which the tests provoke: Decap then prints and throws what it shows. */
const isRefusal = (text: string): boolean => text.includes('« ') || text === 'Object';

/** Zod tries to compile code as it starts, expects to be refused, and does without. No other is known. */
const isExpected = (directive: string, blocked: string): boolean =>
  directive === 'script-src' && blocked === 'eval';

interface Each {
  readonly afresh: undefined;
  readonly faults: readonly string[];
}

export const test = base.extend<Each, { desk: Desk; zone: string }>({
  zone: ['Europe/Paris', { scope: 'worker', option: true }],
  timezoneId: ({ zone }, use) => use(zone),

  desk: [
    async ({ zone }, use) => {
      const desk = await openDesk(zone);
      await use(desk);
      desk.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],

  afresh: [
    async ({ browser, context, desk }, use) => {
      await use(undefined);
      // Else the pages that the test opened by itself would go on speaking to the copy.
      for (const other of browser.contexts()) if (other !== context) await other.close();
      desk.reset();
    },
    { auto: true },
  ],

  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      await onRefusal(page, (directive, blocked) => {
        if (!isExpected(directive, blocked)) faults.push(`refusé : ${directive} ${blocked}`);
      });
      page.on('console', (message) => {
        const isPolicy = message.text().includes('Content Security Policy');
        const isOurs = isPolicy || isRefusal(message.text());
        if (message.type() === 'error' && !isOurs) faults.push(message.text());
      });
      page.on('pageerror', (error) => {
        if (!isRefusal(error.message)) faults.push(error.message);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
