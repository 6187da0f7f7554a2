/** Rules that look beyond the entry: the day it is, the other entries. */
import { readEntry } from '../../src/lib/read-entry';
import {
  fillNews,
  asMarkdown,
  logIn,
  markdownOf,
  openNew,
  publish,
  publishWell,
  write,
} from './editors/form';
import { insert } from './editors/insert';
import { expectOnly } from './editors/meant';
import { expect, test } from './editors/test';

test.setTimeout(300_000);

const NOWHERE = ', ou [cela](entry:news/rien)';

test('a day to come waits for its hour; what waits is linked, what there is not is refused', async ({
  page,
  desk,
}) => {
  await logIn(page, desk.url);
  await openNew(page, 'news');

  await test.step('a day to come is refused, then given its hour', async () => {
    await fillNews(page, 'Un texte à venir', '2099-12-03', 'farandole');
    await publish(page);
    const refusal = '« Date » : 3 décembre 2099 est à venir ; remplissez « Publier à partir du »';
    await expect(page.getByText(refusal).first()).toBeVisible();
    expect(desk.changes()).toEqual([]);
    await page.getByLabel('Publier à partir du').fill('2099-12-03T09:00');
    await publishWell(page);
    await expect(page).toHaveURL(/\/entries\//u);
  });

  const { data } = readEntry(desk.read('content/news/2099-12-03-un-texte-a-venir.md'));
  const link = `[ce texte](entry:news/${String(data['id'])})`;

  await test.step('another text leads to it, though no page of the site shows it yet', async () => {
    await openNew(page, 'news');
    await fillNews(page, 'Un second texte', '2026-07-14', 'ritournelle');
    await page.keyboard.type(' Lire ');
    const dialog = await insert(page, 'Lien');
    await dialog.getByRole('combobox').fill('texte a venir');
    const option = dialog.getByRole('option', { name: 'Un texte à venir' });
    await expect(option).toContainText('Actualité, pas encore sur le site');
    await option.click();
    await dialog.getByLabel('Mots du lien').fill('ce texte');
    await dialog.getByRole('button', { name: 'Insérer le lien' }).click();
    await expect(page.getByRole('toolbar', { name: 'Lien', exact: true })).toContainText(
      'Un texte à venir Actualité, pas encore sur le site',
    );
  });

  await test.step('a link to nobody is refused, and named', async () => {
    const written = await asMarkdown(page);
    await expect(written).toHaveValue(new RegExp(link.replaceAll(/[[\]()]/gu, '\\$&'), 'u'));
    await written.press('ControlOrMeta+End');
    await page.keyboard.type(NOWHERE);
    await publish(page);
    const refusal = 'le lien « cela » renvoie à « news/rien », qui n’existe pas';
    await expect(page.getByText(refusal).first()).toBeVisible();
    expect(desk.changes()).toHaveLength(1);
  });

  await test.step('without it, the text is published', async () => {
    const written = markdownOf(page);
    await written.press('ControlOrMeta+End');
    for (let left = NOWHERE.length; left > 0; left -= 1) await page.keyboard.press('Backspace');
    await expect(written).not.toHaveValue(/cela/u);
    await publishWell(page);
    expect(desk.read('content/news/2026-07-14-un-second-texte.md')).toContain(`Lire ${link}`);
  });
  expectOnly(
    desk,
    /^\d+\t0\tcontent\/news\/2026-07-14-un-second-texte\.md$/u,
    /^\d+\t0\tcontent\/news\/2099-12-03-un-texte-a-venir\.md$/u,
  );
});

test('an entry that comes late does not fill the new form opened meanwhile', async ({
  page,
  desk,
}) => {
  const slug = '2012-05-14-creation-de-l-association';
  const held: (() => void)[] = [];
  await logIn(page, desk.url);
  await page.route('**/api/v1', async (route) => {
    const isAsked = route.request().postData()?.includes(`${slug}.md`) === true;
    if (isAsked) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.locator(`main a[href$="/entries/${slug}"]`).click();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await page.goBack();
  await page.getByRole('link', { name: 'Créer : Actualité' }).first().click();
  await expect(page.getByLabel('Titre', { exact: true })).toBeEditable();

  const answer = page.waitForResponse((response) => response.url().endsWith('/api/v1'));
  for (const release of held) release();
  await answer;
  await write(page.getByLabel('Résumé'), 'Le résumé d’une nouvelle actualité.');
  await expect(page.getByLabel('Titre', { exact: true })).toHaveValue('');
  await expect(page).toHaveURL(/\/news\/new$/u);
  expectOnly(desk);
});
