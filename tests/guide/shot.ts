/** What a picture of the guide is made of. */
import type { Locator, Page } from '@playwright/test';

export interface Shot {
  /** Framed in rose. */
  readonly targets: readonly Locator[];
  /** What the picture holds, with some room around; the whole screen when absent. */
  readonly around?: readonly Locator[];
}

export interface Scene {
  /** Of the file, and of the picture in content/README.md. */
  readonly name: string;
  readonly isPhone?: boolean;
  readonly show: (page: Page) => Promise<Shot>;
}

/** A label of the form, whatever follows its first words. */
export const label = (page: Page, words: string): Locator =>
  page
    .locator('label')
    .filter({ hasText: new RegExp(`^${words}`, 'u') })
    .first();

/** Brings a field under the bar, with what follows it. */
export async function bringUp(target: Locator, room = 24): Promise<void> {
  await target.evaluate((element, above) => {
    element.scrollIntoView({ block: 'start' });
    element.closest('[class*="-ControlPaneContainer"]')?.parentElement?.scrollBy(0, -above);
  }, room);
}
