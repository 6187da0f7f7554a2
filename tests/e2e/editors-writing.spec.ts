/** What helps to write a text: links chosen by title, call-outs, documents, clean pastes, counters. */
import type { Page } from '@playwright/test';
import { WORD, WORD_AS_MARKDOWN } from '../../admin/text/paste/samples';
import { readEntry } from '../../src/lib/read-entry';
import { expectAccessible } from './editors/axe';
import {
  goToEnd,
  logIn,
  openEntry,
  openNew,
  publish,
  publishWell,
  textOf,
  write,
} from './editors/form';
import { insert, insertLink } from './editors/insert';
import { PDF, take } from './editors/library';
import { expectOnly } from './editors/meant';
import { expect, test } from './editors/test';

test.setTimeout(300_000);

test.beforeEach(async ({ page, desk }) => {
  await logIn(page, desk.url);
});

/** Pastes as the browser does, without the clipboard of the machine. */
async function pasteHtml(page: Page, html: string): Promise<void> {
  await textOf(page).evaluate((editor, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    clipboardData.setData('text/plain', 'sans mise en forme');
    editor.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}

test('all that a text may hold is inserted, and published as plain Markdown', async ({
  page,
  desk,
}) => {
  await openNew(page, 'news');
  const title = page.getByLabel('Titre', { exact: true });
  await write(title, 'Tout ce qui s’insère');
  await expect(title).toHaveAccessibleDescription('20 caractères ; 90 conseillés au plus');
  await write(page.getByLabel('Résumé'), 'Un essai de tout.');
  await page.getByLabel('Date (facultatif)', { exact: true }).fill('2026-07-14');

  await test.step('a page, found by its title with the keyboard alone', async () => {
    await textOf(page).click();
    await page.keyboard.type('Voir ');
    const dialog = await insert(page, 'Lien');
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('assemblee lancement');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('alert')).toHaveText(/Choisissez dans la liste/u);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('alert')).toHaveText(/^Choisi : Création/u);
    await page.keyboard.press('Tab');
    await dialog.getByLabel('Mots du lien').fill('le lancement');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(textOf(page)).toBeFocused();
    await page.keyboard.type(', puis la suite.');
  });

  await test.step('a key figure, and a word of the glossary', async () => {
    await page.keyboard.press('Enter');
    await insertLink(page, 'Chiffre clé', 'grandes entreprises 2012');
    await page.keyboard.press('Enter');
    await insertLink(page, 'Mot du glossaire', 'tiers lieu');
    await page.keyboard.press('Enter');
  });

  await test.step('a call-out', async () => {
    await insert(page, 'Encadré');
    await page.keyboard.type('L’entrée est libre.\nSans inscription.\n\n');
    await expect(textOf(page).locator('aside')).toContainText('À savoir');
  });

  await test.step('a Word document', async () => {
    await pasteHtml(page, WORD);
    await expect(textOf(page).getByRole('heading', { name: 'Le télécentre ouvre' })).toBeVisible();
  });

  await publishWell(page);
  const { body } = readEntry(desk.read('content/news/2026-07-14-tout-ce-qui-s-insere.md'));
  expect(body.trim()).toBe(
    [
      'Voir [le lancement](entry:events/ag-lancement-2012), puis la suite.',
      '[16 %](figure:grandes-entreprises-2012)',
      '[Tiers-lieu](entry:glossary/tiers-lieu)',
      '> **À savoir**\n>\n> L’entrée est libre.\n>\n> Sans inscription.',
      WORD_AS_MARKDOWN,
    ].join('\n\n'),
  );
  expectOnly(desk, /^\d+\t0\tcontent\/news\/2026-07-14-tout-ce-qui-s-insere\.md$/u);
});

test('in a text that exists, a link changes and a document comes: nothing else moves', async ({
  page,
  desk,
}) => {
  const path = 'content/news/2012-05-14-creation-de-l-association.md';
  const before = desk.read(path).trimEnd();
  await openEntry(page, 'news', '2012-05-14-creation-de-l-association');

  await test.step('a link is changed where it stands', async () => {
    await textOf(page).getByText('L’étude de 2011').click();
    await page.getByRole('button', { name: 'Changer le lien' }).click();
    const dialog = page.getByRole('dialog', { name: 'Lien' });
    await dialog.getByLabel('Mots du lien').fill('Cette étude');
    await dialog.getByRole('button', { name: 'Changer le lien' }).click();
    await expect(textOf(page).getByText('Cette étude')).toBeVisible();
  });

  await test.step('a document is refused until it has its file', async () => {
    await goToEnd(page);
    await page.keyboard.press('Enter');
    await page.keyboard.type('[Le programme](../medias/)');
    await publish(page);
    await expect(page.getByText('n’a pas de fichier').first()).toBeVisible();
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Delete');
    const dialog = await insert(page, 'Document à télécharger');
    await take(page, { ...PDF, name: 'programme.pdf' });
    await expectAccessible(page, '.it77-dialog');
    await dialog.getByLabel(/^Nom du document/u).fill('Le programme');
    await page.keyboard.press('Enter');
    await expect(textOf(page)).toContainText('Le programme (PDF');
  });

  await test.step('a note to a source, by keyboard alone', async () => {
    await page.keyboard.type(' /renvoi');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Renvoi à une source' })).toBeVisible();
    await expectAccessible(page, '.it77-dialog');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(textOf(page)).toBeFocused();
  });

  await publishWell(page);
  const kept = before.replace('[L’étude de 2011]', '[Cette étude]');
  const added =
    /\n\n\[Le programme\]\(\.\.\/medias\/programme[a-z0-9-]*\.pdf\) \[2\]\(source:2\)\s*$/u;
  expect(desk.read(path).replace(added, '')).toBe(kept);
  expectOnly(desk, /^1\t0\tcontent\/medias\/programme[a-z0-9-]*\.pdf$/u, `3\t1\t${path}`);
});
