/** Every entry opens in the form; saving one changes what the editor changed and nothing else. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '../../src/domain';
import { readEntry } from '../../src/lib/entry-file';
import { openDesk, type Desk } from './editors/desk';
import { logIn, openEntry, publishWell, textOf, typeText, write } from './editors/form';
import { expect, test } from './editors/watch';

const slugsOf = (root: string, kind: string): readonly string[] =>
  readdirSync(join(root, 'content', kind))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length));

const read = (desk: Desk, kind: string, slug: string): ReturnType<typeof readEntry> =>
  readEntry(desk.read(`content/${kind}/${slug}.md`));

/** A line came for each that went. */
const isOneLine = (kind: string, slug: string): RegExp =>
  new RegExp(`^1\\t1\\tcontent/${kind}/${slug}\\.md$`, 'u');

for (const kind of Object.keys(kinds)) {
  test(`${kind}: each entry opens, unchanged`, async ({ page }) => {
    test.setTimeout(600_000);
    const desk = await openDesk();
    try {
      await logIn(page, desk.url);
      await page.goto(`${desk.url}/admin/#/collections/${kind}`);
      for (const slug of slugsOf(desk.root, kind)) {
        await page.locator(`a[href="#/collections/${kind}/entries/${slug}"]`).click();
        const title = String(read(desk, kind, slug).data['title']);
        await expect(page.locator('input[id^="title-field"]')).toHaveValue(title);
        await expect(page.getByText('Modifications enregistrées')).toBeVisible();
        await page.goBack();
      }
      expect(desk.changes()).toEqual([]);
    } finally {
      await desk.close();
    }
  });

  test(`${kind}: a word changed is a line changed`, async ({ page }) => {
    test.setTimeout(180_000);
    const desk = await openDesk();
    const [slug = ''] = slugsOf(desk.root, kind);
    try {
      await logIn(page, desk.url);
      await openEntry(page, kind, slug);
      const { summary } = read(desk, kind, slug).data;
      await write(page.getByLabel('Résumé'), `${String(summary)} Vu.`);
      await publishWell(page);
      expect(desk.changes()).toEqual([expect.stringMatching(isOneLine(kind, slug))]);
      desk.reset();

      if (read(desk, kind, slug).body.trim() === '') return;
      await openEntry(page, kind, slug);
      await expect(textOf(page)).not.toBeEmpty();
      await typeText(page, ' Vu.');
      await publishWell(page);
      expect(desk.changes()).toEqual([expect.stringMatching(isOneLine(kind, slug))]);
    } finally {
      await desk.close();
    }
  });
}
