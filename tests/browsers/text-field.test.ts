/** The text field’s main gestures in Firefox and in WebKit, where they are installed. Needs `dist`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../e2e/editors/desk';
import { until, type HandsOn } from './hands-on';
import { BROWSERS } from './installed';
import { MAIN_GESTURES, TEXT } from './main-gestures';

const MARKDOWN = 'document.querySelector(\'textarea[lang="fr"]\')';
const button = (words: string): string =>
  `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === '${words}')`;

/** What would be saved, then the text again, empty. */
async function written(hands: HandsOn): Promise<unknown> {
  await hands.evaluate(`${button('Markdown')}.click()`);
  await until(hands, `${MARKDOWN} && ${MARKDOWN}.offsetParent`);
  const text = await hands.evaluate(`${MARKDOWN}.value`);
  await hands.evaluate(`${button('Markdown')}.click()`);
  await until(hands, `${TEXT} && ${TEXT}.offsetParent`);
  return text;
}

async function openEmptyText(hands: HandsOn, desk: Desk): Promise<void> {
  await hands.goTo(`${desk.url}/admin/#/collections/news/new`);
  await until(hands, button('Se connecter'));
  await hands.evaluate(`${button('Se connecter')}.click()`);
  await until(hands, TEXT);
}

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => {
  desk.close();
});

describe.each(BROWSERS)('in %s', (_name, open) => {
  it.skipIf(open === undefined)(
    'a text is written, linked, laid out, undone and pasted as in Chromium',
    { timeout: 300_000 },
    async () => {
      const hands = await open?.();
      if (hands === undefined) return;
      const left: Record<string, unknown> = {};
      try {
        await openEmptyText(hands, desk);
        for (const { name, does } of MAIN_GESTURES) {
          await hands.evaluate(`${TEXT}.focus()`);
          await hands.press('Control', 'a');
          await hands.press('Delete');
          await does(hands);
          left[name] = await written(hands);
        }
      } finally {
        await hands.close();
      }
      expect(left).toEqual(
        Object.fromEntries(MAIN_GESTURES.map(({ name, leaves }) => [name, leaves])),
      );
    },
  );
});
