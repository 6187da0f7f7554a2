/** The versions of an entry: seen, taken back, and the last publication undone. */
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './editors/axe';
import { logIn, openEntry, publishWell, write } from './editors/form';
import { expectOnly } from './editors/meant';
import { expect, test } from './editors/test';

test.setTimeout(300_000);

const KIND = 'news';
const SLUG = '2012-05-14-creation-de-l-association';
const PATH = `content/${KIND}/${SLUG}.md`;

const titleIn = (page: Page) => page.getByLabel('Titre', { exact: true });
const windowOf = (page: Page) => page.getByRole('dialog', { name: /^Versions de / });

async function openVersions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Versions', exact: true }).click();
  await expect(windowOf(page)).toBeVisible();
}

/** Few enough keys for nobody to give up. */
const MOST_TABS = 12;

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** The pages compared run no script, axe's neither. */
async function letAxeIn(page: Page): Promise<void> {
  await windowOf(page)
    .locator('iframe')
    .evaluateAll((frames) => {
      for (const frame of frames) {
        if (!(frame instanceof HTMLIFrameElement)) continue;
        frame.sandbox.add('allow-scripts');
        frame.setAttribute('srcdoc', frame.srcdoc);
      }
    });
}

/** Publishes another title. */
async function publishTitle(page: Page, title: string): Promise<void> {
  await write(titleIn(page), title);
  await publishWell(page);
}

test.beforeEach(async ({ page, desk }) => {
  await logIn(page, desk.url);
  await openEntry(page, KIND, SLUG);
});

test('of three versions, the first is taken back in the form by keyboard alone, then published: nothing else differs', async ({
  page,
  desk,
}) => {
  const first = desk.read(PATH);
  const title = await titleIn(page).inputValue();
  await publishTitle(page, 'Un second titre');
  await publishTitle(page, 'Un troisième titre');
  const commits = desk.git('rev-list', '--count', 'HEAD');

  await page.getByRole('button', { name: 'Versions', exact: true }).focus();
  await page.keyboard.press('Enter');
  const versions = windowOf(page).getByRole('listitem');
  await expect(versions).toHaveCount(3);
  await expect(versions.first()).toContainText(`modifie « ${SLUG} »`);

  await tabTo(page, versions.last().getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(windowOf(page).getByText('Ce qui diffère : Titre.')).toBeVisible();
  const was = windowOf(page).locator('iframe').first().contentFrame();
  const now = windowOf(page).frameLocator('iframe[title="Ce formulaire"]');
  await expect(now.locator('h1 ins').first()).toContainText('Un troisième titre');
  await expect(was.locator('h1 del').first()).toBeVisible();

  await letAxeIn(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, '.redaction-versions');
  }
  await tabTo(page, windowOf(page).getByRole('button', { name: 'Revenir à cette version' }));
  await page.keyboard.press('Enter');
  await expect(windowOf(page)).toBeHidden();
  await expect(titleIn(page)).toHaveValue(title);
  await expect(page.getByText('Modifications non enregistrées')).toBeVisible();
  expect(desk.git('rev-list', '--count', 'HEAD')).toBe(commits);

  await publishWell(page);
  expect(desk.read(PATH)).toBe(first);
  expectOnly(desk);
});

test('the last publication is undone once one says why, and Git keeps the reason', async ({
  page,
  desk,
}) => {
  const title = await titleIn(page).inputValue();
  await publishTitle(page, 'Un titre publié trop tôt');
  await openVersions(page);
  const undoing = windowOf(page);
  await undoing.getByRole('button', { name: 'Annuler la publication…' }).click();
  await undoing.getByRole('button', { name: 'Annuler la publication', exact: true }).click();
  await expect(undoing.getByRole('alert')).toContainText('Dites pourquoi');
  await undoing.getByLabel(/^Pourquoi annuler/u).fill('Le titre n’était pas relu.');
  await undoing.getByRole('button', { name: 'Annuler la publication', exact: true }).click();
  await expect(windowOf(page)).toBeHidden();
  await expect(titleIn(page)).toHaveValue(title);
  expect(desk.git('log', '-1', '--format=%B')).toMatch(
    new RegExp(
      `annule la publication de « ${SLUG} » du [^]*\\n\\nLe titre n’était pas relu\\.`,
      'u',
    ),
  );
  expectOnly(desk);

  // The form is the entry of today: it can be published again.
  await publishTitle(page, 'Un titre relu');
  expectOnly(desk, `1\t1\t${PATH}`);
});

test('a first version is not undone, nor one under unsaved work', async ({ page, desk }) => {
  await openVersions(page);
  await windowOf(page).getByRole('button', { name: 'Annuler la publication…' }).click();
  await expect(windowOf(page).getByRole('alert')).toContainText('C’est la première version');
  await windowOf(page).getByRole('button', { name: 'Fermer' }).click();

  await publishTitle(page, 'Un second titre');
  await write(titleIn(page), 'Un titre qui n’est pas publié');
  await openVersions(page);
  await windowOf(page).getByRole('button', { name: 'Annuler la publication…' }).click();
  await expect(windowOf(page).getByRole('alert')).toContainText('ne sont pas enregistrés');
  expectOnly(desk, `1\t1\t${PATH}`);
});
