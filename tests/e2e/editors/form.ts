/** What an editor does in the form. */
import type { Locator, Page } from '@playwright/test';
import type { Desk } from './desk';
import { expect } from './test';

/** An address of the editors' pages, in the way of publishing they were opened with. */
function inside(page: Page, route: string): string {
  const address = new URL(page.url());
  address.hash = route;
  return address.href;
}

/**
 * Opens the editors' pages and goes through their door.
 * @param search '?relecture' for drafts and review
 */
export async function logIn(page: Page, url: string, search = ''): Promise<void> {
  await page.goto(`${url}/admin/${search}`);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('heading', { name: 'Rubriques' })).toBeVisible();
}

/** Opens an empty form of a kind. */
export async function openNew(page: Page, kind: string): Promise<void> {
  await page.goto(inside(page, `/collections/${kind}/new`));
  const title = page.getByLabel('Titre', { exact: true });
  await expect(title).toBeEditable();
  // The form of the entry that was on screen stays there a moment, and takes what is written.
  await expect(title).toHaveValue('');
}

/** Opens an entry; the page is loaded again, since Decap may keep the former one on screen. */
export async function openEntry(page: Page, kind: string, slug: string): Promise<void> {
  await page.goto(inside(page, `/collections/${kind}/entries/${slug}`));
  await page.reload();
  await expect(page.getByText('Modifications enregistrées')).toBeVisible();
}

/** Writes in a field, over what it holds: Decap moves the cursor when a field gets the focus. */
export async function write(field: Locator, value: string): Promise<void> {
  await field.click();
  await field.press('ControlOrMeta+a');
  await field.fill(value);
  await expect(field).toHaveValue(value);
}

export const textOf = (page: Page): Locator =>
  page.locator('[contenteditable="true"][role="textbox"]');

/** The text as Markdown, once it is shown so. */
export const markdownOf = (page: Page): Locator => page.locator('textarea[lang="fr"]');

/** Shows the text as Markdown. */
export async function asMarkdown(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Markdown', exact: true }).click();
  await expect(markdownOf(page)).toBeVisible();
  return markdownOf(page);
}

/** Whether nothing more is to be read after the cursor. */
function isCursorLast(editor: Element): boolean {
  const { focusNode = null, focusOffset = 0 } = document.getSelection() ?? {};
  if (focusNode === null || !editor.contains(focusNode)) return false;
  const rest = document.createRange();
  rest.setStart(focusNode, focusOffset);
  rest.setEnd(editor, editor.childNodes.length);
  return rest.toString().trim() === '';
}

/** Puts the cursor at the end of the text. */
export async function goToEnd(page: Page): Promise<void> {
  // Not a click: where it falls may be a picture, which it would select.
  await textOf(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  expect(await textOf(page).evaluate(isCursorLast)).toBe(true);
}

/** Types at the end of the text; the form keeps it after a short while. */
export async function typeText(page: Page, words: string): Promise<void> {
  await goToEnd(page);
  await page.keyboard.type(words);
  await expect(textOf(page)).toContainText(words);
  await expect(page.getByText('Modifications non enregistrées')).toBeVisible();
}

/** Writes a news item that can be saved, with a word that nothing else uses. */
export async function fillNews(
  page: Page,
  title: string,
  day: string,
  word: string,
): Promise<void> {
  await write(page.getByLabel('Titre', { exact: true }), title);
  await write(page.getByLabel('Résumé'), `Une ${word} en résumé.`);
  await page.getByLabel('Date (facultatif)', { exact: true }).fill(day);
  await typeText(page, `Une ${word} dans le texte.`);
}

/** Presses « Publier » and its first choice. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publier maintenant' }).click();
}

/** Publishes, and waits until it is done. */
export async function publishWell(page: Page): Promise<void> {
  await publish(page);
  await expect(page.getByText('Fiche enregistrée').first()).toBeVisible();
  await expect(page.getByText('Modifications enregistrées')).toBeVisible();
}

/** Saves a draft, and waits until it is done. */
export async function saveDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByText('Fiche enregistrée').first()).toBeVisible();
  await expect(page.getByText('Modifications enregistrées')).toBeVisible();
}

/** Moves a draft to another state, such as « Prête ». */
export async function moveTo(page: Page, state: string): Promise<void> {
  await page.getByRole('button', { name: /^État : /u }).click();
  await page.getByRole('menuitem', { name: state, exact: true }).click();
  await expect(page.getByRole('button', { name: `État : ${state}` })).toBeVisible();
}

/** Goes away from the CMS: while it reads drafts, the copy is now on one branch, now on another. */
export async function leave(page: Page, desk: Desk): Promise<void> {
  await page.goto('about:blank');
  await expect.poll(() => desk.git('branch', '--show-current').trim()).toBe('main');
}

/** Unfolds a group of fields. */
export async function unfold(page: Page, field: string): Promise<void> {
  const button = (name: string): Locator =>
    page.locator(`[id^="${field}-field"]`).getByRole('button', { name }).first();
  // A form that has just been given its copy back may be drawn once more, folded.
  await expect(async () => {
    if (await button('Déplier').isVisible()) await button('Déplier').click();
    await expect(button('Replier')).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

/**
 * Answers Decap's questions and reads its messages, as an editor does.
 * @param answers whether to say yes to a question
 * @returns what was said, as it comes
 */
export function readMessages(
  page: Page,
  answers: (message: string) => boolean = () => true,
): readonly string[] {
  const said: string[] = [];
  page.on('dialog', (dialog) => {
    const message = dialog.message();
    said.push(message);
    void (answers(message) ? dialog.accept() : dialog.dismiss());
  });
  return said;
}

/** Reads what the editors' pages say of what they will not do, once, and closes it. */
export async function readRefusal(page: Page, words: string): Promise<void> {
  const told = page.getByRole('alertdialog');
  await expect(told).toContainText(words);
  await told.getByRole('button', { name: 'J’ai compris' }).click();
  // Hidden at once, taken away a moment later: till then its words label it.
  await expect(page.locator('.redaction-tell')).toHaveCount(0);
  // Not waited for, since a notice goes away by itself; those about a field are of another refusal.
  const again = page
    .locator('.Toastify__toast--error')
    .filter({ hasNotText: /^Pas encore enregistré\. « / });
  expect(await again.allTextContents()).toEqual([]);
}
