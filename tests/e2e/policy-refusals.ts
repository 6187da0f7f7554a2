/** What the content policy of a page refuses, as the browser tells it. */
import type { Page } from '@playwright/test';

/** To be called before the page is opened. @param tell given the directive, and what it refuses */
export async function onRefusal(
  page: Page,
  tell: (directive: string, blocked: string) => void,
): Promise<void> {
  await page.exposeFunction('tellRefusal', tell);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // Reason for the cast: Playwright puts the function above on the page.
      const { tellRefusal } = window as unknown as Record<string, (...a: string[]) => void>;
      tellRefusal?.(event.effectiveDirective, event.blockedURI);
    });
  });
}
