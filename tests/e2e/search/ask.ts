/** Searches as a reader does, one after the other in a page opened once. */
import type { Page } from '@playwright/test';

export interface Shown {
  readonly count: string;
  readonly note: string;
  readonly addresses: readonly string[];
}

/** Types the words, sends them, and reads the page once it has answered. */
export const ask = (page: Page, query: string): Promise<Shown> =>
  page.evaluate(async (words) => {
    const element = (selector: string): HTMLElement => {
      const found = document.querySelector<HTMLElement>(selector);
      if (found === null) throw new Error(selector);
      return found;
    };
    const results = element('#results');
    const answered = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (results.ariaBusy !== 'false') return;
        observer.disconnect();
        resolve();
      }).observe(results, { attributes: true, attributeFilter: ['aria-busy'] });
    });
    const field = element('#q');
    if (!(field instanceof HTMLInputElement) || field.form === null) throw new Error('#q');
    field.value = words;
    field.form.requestSubmit();
    await answered;
    return {
      count: element('#count').textContent,
      note: element('#note').textContent,
      addresses: [...results.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    };
  }, query);
