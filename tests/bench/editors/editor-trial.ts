/** What an editor does first, each step timed: the longest list, a search in it, an entry of it. */
import type { Browser, Page } from '@playwright/test';
import { readWatch, watchPage, type Watched } from './watched-page';

export const STEPS = [
  'the longest list',
  'the same, page loaded again',
  'keys in its search field',
  'what they find',
  'keys in a title',
  'keys in a text',
] as const;

export interface Timed extends Watched {
  /** Milliseconds until the first rows; absent of what is typed. */
  readonly wait?: number;
}

/** In the order of the steps. */
export type Trial = readonly Timed[];

const WORDS = 'Un lieu de travail';
/** As a quick hand types. */
const PAUSE_MS = 120;
const PATIENCE_MS = 120_000;

const rowsOf = (page: Page) => page.getByRole('main').getByRole('listitem');

async function waited(page: Page, open: () => Promise<unknown>): Promise<Timed> {
  await readWatch(page);
  const start = performance.now();
  await open();
  const wait = performance.now() - start;
  return { wait, ...(await readWatch(page)) };
}

async function typed(page: Page): Promise<Timed> {
  await readWatch(page);
  await page.keyboard.type(WORDS, { delay: PAUSE_MS });
  return readWatch(page);
}

/**
 * @param url of the site, in a browser that has never been there
 * @param kind that has most entries, by its name in Decap
 */
export async function editorTrial(browser: Browser, url: string, kind: string): Promise<Trial> {
  const page = await browser.newPage({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  page.setDefaultTimeout(PATIENCE_MS);
  const shown = () => rowsOf(page).first().waitFor();
  const list = `${url}/admin/#/collections/${kind}`;
  await watchPage(page);
  try {
    // Another list first: what is timed is a list, not the pages that hold it.
    await page.goto(`${url}/admin/#/collections/groups`);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await shown();
    const first = await waited(page, async () => {
      await page.goto(list);
      await shown();
    });
    const again = await waited(page, async () => {
      await page.reload();
      await shown();
    });
    await page.getByPlaceholder('Rechercher').click();
    const asked = await typed(page);
    const found = await waited(page, async () => {
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /^Résultats/u }).waitFor();
      await shown();
    });
    await page.goto(list);
    await rowsOf(page).first().getByRole('link').click();
    await page.getByText('Modifications enregistrées').waitFor();
    await page.getByLabel('Titre', { exact: true }).click();
    const title = await typed(page);
    await page.locator('[contenteditable="true"][role="textbox"]').click();
    return [first, again, asked, found, title, await typed(page)];
  } finally {
    await page.close();
  }
}
