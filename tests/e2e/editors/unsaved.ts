/** Work left unsaved, and the copy that the browser keeps of it. */
import type { Locator, Page } from '@playwright/test';
import { fillNews, openNew } from './form';
import { expect } from './test';

/** What the editors' pages show of the work that the browser keeps, in a form and above the lists. */
export const offer = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Reprendre votre saisie ?' });
export const unfinished = (page: Page): Locator =>
  page.getByRole('region', { name: /saisies? non enregistrées? dans ce navigateur$/u });

/** Takes back what is offered; nothing had been filled in before the answer. */
export async function takeBack(page: Page): Promise<void> {
  await offer(page).getByRole('button', { name: 'Reprendre', exact: true }).click();
  await expect(offer(page)).toBeHidden();
}

/** Erases what is offered, and says so twice. */
export async function erase(page: Page): Promise<void> {
  await offer(page).getByRole('button', { name: 'Effacer', exact: true }).click();
  await offer(page).getByRole('button', { name: 'Effacer pour de bon' }).click();
  await expect(offer(page)).toBeHidden();
}

/**
 * @param entry such as `news.2026-07-14-un-titre`, or `news` for a new one
 * @returns the front matter and text of each form that the browser keeps of it
 */
export const backupsOf = (page: Page, entry: string): Promise<readonly string[]> =>
  page.evaluate(
    (start) =>
      new Promise<readonly string[]>((resolve) => {
        const opening = indexedDB.open('localforage');
        opening.onsuccess = () => {
          const store = opening.result.transaction('keyvaluepairs').objectStore('keyvaluepairs');
          const range = IDBKeyRange.bound(start, `${start}\uffff`);
          // Reason for the cast: this is what Decap keeps there.
          const reading = store.getAll(range) as IDBRequest<{ raw: string }[]>;
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.map(({ raw }) => raw));
          };
        };
      }),
    `backup.${entry}${entry.includes('.') ? '' : '.'}+`,
  );

/** The only one that there may be. */
export async function backupOf(page: Page, entry: string): Promise<string | undefined> {
  const kept = await backupsOf(page, entry);
  expect(kept.length).toBeLessThanOrEqual(1);
  return kept[0];
}

/** What `leaveUnsaved` writes, and once saved: its file, and Git's account of it. */
export const LEFT = {
  title: 'Une saisie oubliée',
  path: 'content/news/2026-07-14-une-saisie-oubliee.md',
  written: /^\d+\t0\tcontent\/news\/2026-07-14-une-saisie-oubliee\.md$/u,
} as const;

export const titleOf = (page: Page): Locator => page.getByLabel('Titre', { exact: true });

/** Writes a news item, and waits until the browser has a copy of it. */
export async function leaveUnsaved(page: Page): Promise<void> {
  await openNew(page, 'news');
  await fillNews(page, LEFT.title, '2026-07-14', 'farandole');
  await expect.poll(() => backupOf(page, 'news')).toContain('Une farandole dans le texte.');
}
