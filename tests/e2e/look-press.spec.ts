/** What a journalist comes for, on a site that has a release: found in two clicks. */
import type { Page } from '@playwright/test';
import { expect, test } from './frozen/test';

const RELEASE = '/actualites/2026-02-24-essai-communique/';
const FROM = ['/', '/espaces/sandbox-212/', '/chiffres/production-2014/', '/glossaire/', RELEASE];

/** What is looked for, how the press room leads to it, and how one knows that it is there. */
const TASKS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    'a contact',
    async (page) => {
      await expect(page.getByRole('link', { name: 'presse@it77.fr' })).toBeInViewport();
    },
  ],
  [
    'a sentence about the association',
    async (page) => {
      await page.getByRole('link', { name: 'L’association en 30 mots' }).click();
      await expect(page.locator('[data-copy="l’association en 30 mots"]')).toBeInViewport();
    },
  ],
  [
    'a figure with its sample',
    async (page) => {
      await page.getByRole('link', { name: 'Chiffres à citer' }).click();
      const first = page.locator('.press-figures [data-copy]').first();
      await expect(first).toBeInViewport();
      await expect(first).toContainText('27 grandes entreprises');
    },
  ],
  [
    'a logo',
    async (page) => {
      await page.getByRole('link', { name: 'Logos', exact: true }).click();
      await expect(
        page.getByRole('link', { name: 'Logo pour un fond clair, SVG' }),
      ).toBeInViewport();
    },
  ],
  [
    'the last release',
    async (page) => {
      await page.locator('#communiques ~ .cards a').first().click();
      await expect(page).toHaveURL(new RegExp(`${RELEASE}$`, 'u'));
    },
  ],
  [
    'the press kit',
    async (page) => {
      const downloading = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Le dossier de presse' }).click();
      expect((await downloading).suggestedFilename()).toBe('dossier-de-presse.zip');
    },
  ],
  [
    'the way to subscribe',
    async (page) => {
      await page.getByRole('link', { name: 'S’abonner : tous les flux' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page).toHaveURL(/\/flux\/$/u);
    },
  ],
];

const SCREENS = { desk: { width: 1440, height: 900 }, telephone: { width: 390, height: 844 } };

for (const [rank, [task, done]] of TASKS.entries()) {
  for (const [screen, viewport] of Object.entries(SCREENS)) {
    const start = FROM[rank % FROM.length] ?? '/';
    test(`${task} is at most two clicks from ${start}, on the screen of a ${screen}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(start);
      await page.getByRole('banner').getByRole('link', { name: 'Presse' }).click();
      await expect(page).toHaveURL(/\/presse\/$/u);
      await done(page);
    });
  }
}
