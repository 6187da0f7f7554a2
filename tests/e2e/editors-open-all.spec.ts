/** Every entry opens in the form; saving one changes what the editor changed and nothing else. */
import type { Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '../../src/domain';
import { readEntry } from '../../src/lib/entry-file';
import type { Desk } from './editors/desk';
import { logIn, openEntry, publishWell, textOf, typeText, write } from './editors/form';
import { expect, test } from './editors/test';

test.afterEach(({ desk }) => {
  desk.reset();
});

const slugsOf = (root: string, kind: string): readonly string[] =>
  readdirSync(join(root, 'content', kind))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length));

const read = (desk: Desk, kind: string, slug: string): ReturnType<typeof readEntry> =>
  readEntry(desk.read(`content/${kind}/${slug}.md`));

/** Goes from the list to each entry and back, as an editor does. */
async function visitAll(page: Page, desk: Desk, kind: string): Promise<void> {
  await page.goto(`${desk.url}/admin/#/collections/${kind}`);
  for (const slug of slugsOf(desk.root, kind)) {
    await page.locator(`a[href="#/collections/${kind}/entries/${slug}"]`).click();
    const title = String(read(desk, kind, slug).data['title']);
    await expect(page.locator('input[id^="title-field"]')).toHaveValue(title);
    await expect(page.getByText('Modifications enregistrées')).toBeVisible();
    await page.goBack();
  }
}

/** One file changed, in which a line came for each that went. */
function expectOneLine(desk: Desk, path: string): void {
  expect(desk.changes()).toEqual([`1\t1\t${path}`]);
  desk.reset();
}

for (const kind of Object.keys(kinds)) {
  test(`${kind}: each entry opens, and a word changed is a line changed`, async ({
    page,
    desk,
  }) => {
    test.setTimeout(900_000);
    await logIn(page, desk.url);
    await visitAll(page, desk, kind);
    expect(desk.changes()).toEqual([]);

    const [slug = ''] = slugsOf(desk.root, kind);
    const { data, body } = read(desk, kind, slug);
    await openEntry(page, kind, slug);
    await write(page.getByLabel('Résumé'), `${String(data['summary'])} Vu.`);
    await publishWell(page);
    expectOneLine(desk, `content/${kind}/${slug}.md`);

    if (body.trim() === '') return;
    await openEntry(page, kind, slug);
    await expect(textOf(page)).not.toBeEmpty();
    await typeText(page, ' Vu.');
    await publishWell(page);
    expectOneLine(desk, `content/${kind}/${slug}.md`);
  });
}

test('settings: a word changed is a line changed', async ({ page, desk }) => {
  test.setTimeout(300_000);
  await logIn(page, desk.url);
  await openEntry(page, 'settings', 'site');
  await write(page.getByLabel('Nom de l’association'), 'IT77');
  await publishWell(page);
  expectOneLine(desk, 'content/settings/site.yml');
});
