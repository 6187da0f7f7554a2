/** Firefox, by WebDriver BiDi. */
import puppeteer from 'puppeteer-core';
import type { HandsOn } from './hands-on';

const PATIENCE_MS = 120_000;

export async function openFirefox(executablePath: string): Promise<HandsOn> {
  const options = { browser: 'firefox', headless: true, protocolTimeout: PATIENCE_MS } as const;
  const browser = await puppeteer.launch({ ...options, executablePath, timeout: PATIENCE_MS });
  const page = await browser.newPage();
  return {
    goTo: async (url) => {
      await page.goto(url, { timeout: PATIENCE_MS });
    },
    type: (words) => page.keyboard.type(words),
    press: async (...keys) => {
      const [last = 'End', ...held] = keys.toReversed();
      for (const key of held) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of held) await page.keyboard.up(key);
    },
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
