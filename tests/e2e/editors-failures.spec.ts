/** Whatever fails between the form and the repository is said in French, and nothing is lost. */
import type { Page, Route } from '@playwright/test';
import { fillNews, logIn, openNew, publish, readMessages } from './editors/form';
import { expectOnly } from './editors/meant';
import { expect, test } from './editors/test';
import { backupOf, offer, takeBack, titleOf } from './editors/unsaved';

test.setTimeout(300_000);

const API = '**/api/v1';

const answer =
  (status: number) =>
  (route: Route): Promise<void> =>
    route.fulfill({ status, json: { error: 'Something went wrong' } });

/** What happens to a request, and what the editor is told of it. */
const FAILURES = [
  [
    'the server is stopped',
    (route: Route) => route.abort('connectionrefused'),
    'le dépôt ne répond pas',
  ],
  ['401', answer(401), 'votre connexion a expiré'],
  ['403', answer(403), 'le dépôt le refuse à votre compte'],
  ['404', answer(404), 'le dépôt ne trouve pas ce qui lui est demandé'],
  ['409', answer(409), 'quelqu’un a écrit dans le dépôt au même moment'],
  ['422', answer(422), 'le dépôt refuse cet envoi'],
  ['500', answer(500), 'le dépôt est en panne'],
  [
    '500, in HTML',
    (route: Route) => route.fulfill({ status: 500, body: '<h1>Bad Gateway</h1>' }),
    'le dépôt est en panne',
  ],
  ['it takes too long', answer(504), 'le dépôt met trop de temps à répondre'],
] as const;

/** English that a browser, Decap or a server says of a failure. */
const ENGLISH = /failed|error|fetch|unexpected|token|timed out|wrong|gateway/iu;

async function expectFrench(page: Page): Promise<void> {
  expect(await page.locator('body').innerText()).not.toMatch(ENGLISH);
}

async function tell(page: Page, words: string): Promise<void> {
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText(words);
  await expectFrench(page);
  await dialog.getByRole('button', { name: 'J’ai compris' }).click();
}

// In pages of their own: the browser writes each failed request on the console.
test('each failure of a save is told in French, with the remedy, and the text stays', async ({
  browser,
  desk,
}) => {
  const page = await browser.newPage();
  readMessages(page);
  await logIn(page, desk.url);
  await openNew(page, 'news');
  await fillNews(page, 'Une saisie tenace', '2026-07-14', 'farandole');
  for (const [name, fail, words] of FAILURES) {
    await test.step(name, async () => {
      await page.route(API, fail);
      await publish(page);
      await tell(page, words);
      await expect(titleOf(page)).toHaveValue('Une saisie tenace');
      await page.unroute(API);
    });
  }
  await test.step('the device is offline', async () => {
    await page.context().setOffline(true);
    await publish(page);
    await tell(page, 'cet appareil n’est plus relié à Internet');
    await page.context().setOffline(false);
  });
  expect(await backupOf(page, 'news')).toContain('Une farandole dans le texte.');
  expectOnly(desk);
});

test('each failure of a reading is told in French', async ({ browser, desk }) => {
  const page = await browser.newPage();
  await logIn(page, desk.url);
  for (const [name, fail, words] of FAILURES) {
    await test.step(name, async () => {
      await page.route(API, fail);
      await page.reload();
      await expect(page.locator('.Toastify__toast--error').first()).toContainText(words);
      await expectFrench(page);
      await page.unroute(API);
    });
  }
  expectOnly(desk);
});

test('when the page breaks, it says in French that the text is safe, and gives it back', async ({
  browser,
  desk,
}) => {
  const page = await browser.newPage();
  await logIn(page, desk.url);
  await openNew(page, 'news');
  await fillNews(page, 'Une saisie rescapée', '2026-07-14', 'farandole');
  // The counter under the title writes its length so: at that length, its drawing fails.
  await page.evaluate((length) => {
    window.String = new Proxy(String, {
      apply: (target, self, given: readonly unknown[]) => {
        if (given[0] === length) throw new Error('a fault of a library');
        // Reason for the cast: it is `String` that is called.
        return Reflect.apply(target, self, given) as string;
      },
    });
  }, 'Une saisie rescapée !'.length);
  await titleOf(page).press('End');
  await titleOf(page).pressSequentially(' !');
  await expect(page.getByRole('heading', { name: 'Cette page s’est arrêtée' })).toBeVisible();
  await expect(page.getByText('Votre texte est gardé dans ce navigateur.')).toBeVisible();
  await page.getByRole('button', { name: 'Recharger' }).click();
  await expect(offer(page)).toContainText('Une saisie rescapée');
  await takeBack(page);
  await expect(titleOf(page)).toHaveValue(/^Une saisie rescapée/u);
  expectOnly(desk);
});

test('whoever declines to leave by Back finds the address of the form above it', async ({
  page,
  desk,
}) => {
  let leaves = false;
  const told = readMessages(page, () => leaves);
  await logIn(page, desk.url);
  await page.goto(`${desk.url}/admin/#/collections/events`);
  await expect(page.getByRole('heading', { name: 'Agenda' })).toBeVisible();
  await openNew(page, 'news');
  await titleOf(page).fill('Une saisie');
  const form = /#\/collections\/news\/new$/u;
  for (const time of ['once', 'twice']) {
    await test.step(time, () => page.goBack());
    await expect(page).toHaveURL(form);
    await expect(titleOf(page)).toHaveValue('Une saisie');
  }
  expect(told).toHaveLength(2);
  leaves = true;
  await page.goBack();
  await expect(page).toHaveURL(/#\/collections\/events$/u);
  await expect(titleOf(page)).toBeHidden();
  expectOnly(desk);
});
