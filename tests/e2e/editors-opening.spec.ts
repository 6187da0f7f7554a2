/**
 * Entries open in the form, and saving one changes what the editor changed and nothing else. What
 * the form reads and writes is proved on every entry in tests/admin; here, on those that hold among
 * them every field and every construction of text that the content uses.
 */
import type { Page } from '@playwright/test';
import type { Kind } from '../../src/kinds';
import { logIn, openEntry, publishWell, textOf, typeText, write } from './editors/form';
import { expectOnly } from './editors/meant';
import { sampleEntries } from './editors/sample';
import { expect, test } from './editors/test';

test.setTimeout(300_000);

/** Goes from the list to an entry and back, as an editor does. */
async function visit(page: Page, kind: string, slug: string, title: string): Promise<void> {
  await page.locator(`a[href="#/collections/${kind}/entries/${slug}"]`).click();
  await expect(page.locator('input[id^="title-field"]')).toHaveValue(title);
  await expect(page.getByText('Modifications enregistrées')).toBeVisible();
  await page.goBack();
}

/** Those whose forms differ most: lists, places, figures, dates, addresses. */
const KINDS = ['news', 'events', 'figures', 'spaces', 'pages'] as const satisfies readonly Kind[];

for (const kind of KINDS) {
  test(`${kind}: entries open, and a word changed is a line changed`, async ({ page, desk }) => {
    const samples = sampleEntries(desk.root, kind);
    await logIn(page, desk.url);
    await page.goto(`${desk.url}/admin/#/collections/${kind}`);
    for (const { slug, title } of samples) await visit(page, kind, slug, title);
    expect(desk.changes()).toEqual([]);

    const [first] = samples;
    if (first === undefined) throw new Error(`no entry of ${kind}`);
    const path = `content/${kind}/${first.slug}.md`;
    await openEntry(page, kind, first.slug);
    await write(page.getByLabel('Résumé'), `${first.summary} Vu.`);
    await publishWell(page);
    if (!first.hasBody) {
      expectOnly(desk, `1\t1\t${path}`);
      return;
    }

    expect(desk.changes()).toEqual([`1\t1\t${path}`]);
    await openEntry(page, kind, first.slug);
    await expect(textOf(page)).not.toBeEmpty();
    await typeText(page, ' Vu.');
    await publishWell(page);
    expectOnly(desk, `2\t2\t${path}`);
  });
}

test('settings: a word changed is a line changed', async ({ page, desk }) => {
  await logIn(page, desk.url);
  await openEntry(page, 'settings', 'site');
  await write(page.getByLabel('Nom de l’association'), 'IT77');
  await publishWell(page);
  expectOnly(desk, '1\t1\tcontent/settings/site.yml');
});
