/** Work left unsaved, and the copy that the browser keeps of it. */
import type { Locator, Page } from '@playwright/test';
import { fillNews, openNew } from './form';
import { expect } from './test';

/** How the CMS asks whether to take it back, and whether to erase it. */
export const TAKE_BACK = 'Votre dernière saisie sur cette fiche n’a pas été enregistrée';
export const ERASE = 'Effacer cette saisie pour de bon ?';

/**
 * @param entry such as `news.2026-07-14-un-titre`, or `news` for a new one
 * @returns its front matter and text; undefined when the browser keeps none
 */
export const backupOf = (page: Page, entry: string): Promise<string | undefined> =>
  page.evaluate(
    (key) =>
      new Promise<string | undefined>((resolve) => {
        const opening = indexedDB.open('localforage');
        opening.onsuccess = () => {
          const store = opening.result.transaction('keyvaluepairs').objectStore('keyvaluepairs');
          // Reason for the cast: this is what Decap keeps there.
          const reading = store.get(key) as IDBRequest<{ raw: string } | undefined>;
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result?.raw);
          };
        };
      }),
    `backup.${entry}`,
  );

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
