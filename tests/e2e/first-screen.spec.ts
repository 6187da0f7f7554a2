/** What is read before one scrolls. */
import { expect, test } from '@playwright/test';
import { TEMPLATES } from './templates';

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`an article begins to be read on the first screen of ${String(width)} by ${String(height)}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const late: string[] = [];
    for (const name of [
      'actualite',
      'article',
      'evenement',
      'espace',
      'chiffre',
      'adherent',
      'page',
    ] as const) {
      await page.goto(TEMPLATES[name]);
      const box = await page.locator('main :is(.intro, .lede)').first().boundingBox();
      // A line of the text, at least.
      if (box === null || box.y + 24 > height) late.push(`${name} : ${String(box?.y)}`);
    }
    expect(late).toEqual([]);
  });
}
