/** Hands on the keys of a text, and what they leave. */
import type { Page } from '@playwright/test';
import { asMarkdown, textOf } from './form';
import type { Chosen } from './library';
import { expect } from './test';

/** Empties the text, by its keys. */
export async function startAgain(page: Page): Promise<void> {
  await textOf(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(textOf(page)).toHaveText('');
}

/** What would be saved, seen as Markdown, then the text again. */
export async function written(page: Page): Promise<string> {
  const shown = await asMarkdown(page);
  const text = await shown.inputValue();
  await page.getByRole('button', { name: 'Markdown', exact: true }).click();
  return text;
}

/** Writes a text as Markdown and comes back to the page. */
export async function startFrom(page: Page, markdown: string): Promise<void> {
  await (await asMarkdown(page)).fill(markdown);
  await page.getByRole('button', { name: 'Markdown', exact: true }).click();
  await textOf(page).focus();
}

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    // The text reads where the cursor went between two keys, as it does between a person's.
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

export async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await textOf(page).evaluate((text, pasted) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(pasted)) clipboardData.setData(type, value);
    text.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, data);
}

/** Pastes a file into the text, or drops it at its end, as the browser does. */
export async function giveFile(page: Page, how: 'paste' | 'drop', file: Chosen): Promise<void> {
  const { name, mimeType, buffer } = file;
  const given = { how, name, type: mimeType, bytes: [...buffer] };
  await textOf(page).evaluate((text, { how: way, name: called, type, bytes }) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], called, { type }));
    const { left, bottom } = (text.lastElementChild ?? text).getBoundingClientRect();
    const common = { bubbles: true, cancelable: true };
    const at = { clientX: left + 5, clientY: bottom - 5 };
    text.dispatchEvent(
      way === 'paste'
        ? new ClipboardEvent('paste', { ...common, clipboardData: data })
        : new DragEvent('drop', { ...common, ...at, dataTransfer: data }),
    );
  }, given);
}
