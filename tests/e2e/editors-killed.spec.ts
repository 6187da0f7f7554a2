/** The browser is killed ten times while a new entry with two pictures is written: all comes back. */
import type { Page } from '@playwright/test';
import { readEntry } from '../../src/lib/read-entry';
import { goToEnd, logIn, openNew, publishWell, typeText, unfold, write } from './editors/form';
import { computer, type Opened } from './editors/killed-browser';
import { choosePicture, insertPicture, picture } from './editors/library';
import { expectOnly } from './editors/meant';
import { expect, test } from './editors/test';
import { backupOf, offer, takeBack, titleOf } from './editors/unsaved';

test.setTimeout(300_000);

const PATH = 'content/news/2026-07-14-une-saisie-tenace.md';

const newLine = async (page: Page): Promise<void> => {
  await goToEnd(page);
  await page.keyboard.press('Enter');
};

/** What is written, and how what the browser keeps says so. */
const MOMENTS: readonly (readonly [write: (page: Page) => Promise<void>, kept: RegExp])[] = [
  [(page) => titleOf(page).fill('Une sai'), /^title: Une sai$/mu],
  [(page) => write(titleOf(page), 'Une saisie tenace'), /^title: Une saisie tenace$/mu],
  [(page) => write(page.getByLabel('Résumé'), 'Une farandole.'), /^summary: Une farandole\.$/mu],
  [
    async (page) => choosePicture(page, await picture('La salle.png', 'teal'), ''),
    /^ {2}file: \.\.\/medias\/la-salle-.{5}\.png$/mu,
  ],
  [
    async (page) => {
      await unfold(page, 'image');
      await page.getByLabel('Texte de remplacement (facultatif)', { exact: true }).fill('La salle');
    },
    /^ {2}alternative: La salle$/mu,
  ],
  [
    (page) => page.getByLabel('Date (facultatif)', { exact: true }).fill('2026-07-14'),
    /^date: 2026-07-14$/mu,
  ],
  [(page) => typeText(page, 'Un texte'), /^Un texte$/mu],
  [(page) => typeText(page, ' qui tient.'), /^Un texte qui tient\.$/mu],
  [
    async (page) => {
      await newLine(page);
      await insertPicture(page, await picture('La cour.png', 'navy'), 'La cour');
    },
    /!\[La cour\]\(\.\.\/medias\/la-cour-.{5}\.png\)/u,
  ],
  [(page) => write(page.getByLabel('Résumé'), 'La fin.'), /^summary: La fin\.$/mu],
];

/** A browser killed within seconds of the log-in has not kept it. */
async function comeBack({ page }: Opened, url: string): Promise<void> {
  await page.goto(`${url}/admin/#/collections/news/new`);
  const door = page.getByRole('button', { name: 'Se connecter' });
  await expect(async () => {
    await expect(door.or(offer(page))).toBeVisible();
    if (await door.isVisible()) await door.click();
    await expect(offer(page)).toBeVisible({ timeout: 10_000 });
  }).toPass();
  await takeBack(page);
  await expect(titleOf(page)).not.toHaveValue('');
}

const own = computer();
test.afterAll(() => own.remove());

test('a browser killed at ten moments of writing a new entry with two pictures gives all of it back', async ({
  desk,
}) => {
  let browser = await own.open();
  await logIn(browser.page, desk.url);
  await openNew(browser.page, 'news');
  for (const [index, [writeMore, kept]] of MOMENTS.entries()) {
    await test.step(`moment ${String(index + 1)}`, async () => {
      if (index > 0) await comeBack(browser, desk.url);
      await writeMore(browser.page);
      await expect.poll(() => backupOf(browser.page, 'news')).toMatch(kept);
      await browser.kill();
      browser = await own.open();
    });
  }

  await comeBack(browser, desk.url);
  const { page } = browser;
  for (const words of ['La salle', 'La cour']) {
    const shown = page.frameLocator('#preview-pane').getByAltText(words);
    await expect
      .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(480);
  }
  await publishWell(page);
  const { data, body } = readEntry(desk.read(PATH));
  expect(data).toMatchObject({
    title: 'Une saisie tenace',
    summary: 'La fin.',
    date: '2026-07-14',
    image: { alternative: 'La salle' },
  });
  expect(body).toMatch(/^Un texte qui tient\.\s+!\[La cour\]\(/u);
  const medias = ['cour', 'salle'].map(
    (name) => new RegExp(`content/medias/la-${name}-.{5}\\.png$`, 'u'),
  );
  expectOnly(desk, ...medias, new RegExp(`\t${PATH}$`, 'u'));
});
