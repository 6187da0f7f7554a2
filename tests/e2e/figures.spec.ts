/** Key figures: by question, beside what contradicts them, one quantity an axis, ready to be quoted. */
import { expect, test } from '@playwright/test';
import { TEMPLATES } from './templates';

const FIGURES = TEMPLATES.chiffres;

test('figures are gathered by question, to which the page leads', async ({ page }) => {
  await page.goto(FIGURES);
  const ways = page.getByRole('navigation', { name: 'Questions' }).getByRole('link');
  const questions = (await ways.allTextContents()).slice(0, -1);
  expect(questions.length).toBeGreaterThanOrEqual(5);
  for (const [rank, question] of questions.entries()) {
    await page.goto(FIGURES);
    await ways.nth(rank).click();
    await expect(page.getByRole('heading', { level: 2, name: question })).toBeInViewport();
  }
});

test('a contested figure stands beside what contradicts it', async ({ page }) => {
  await page.goto(FIGURES);
  const time = page.locator('.figure-lead', { hasText: 'gagnées par jour télétravaillé' });
  await expect(time).toContainText('Contesté');
  await expect(time).toContainText(/donne 80\sminutes/u);
});

test('a few figures are larger than the others', async ({ page }) => {
  await page.goto(FIGURES);
  const sizes = await page
    .locator('.fig__n, .figure-line b')
    .evaluateAll((nodes) =>
      nodes.map((node) => Number.parseFloat(getComputedStyle(node).fontSize)),
    );
  const largest = Math.max(...sizes);
  const large = sizes.filter((size) => size === largest);
  expect(large.length).toBeGreaterThan(3);
  expect(large.length).toBeLessThan(sizes.length / 2);
});

test('two quantities of one unit share no axis, and the page says why', async ({ page }) => {
  await page.goto('/chiffres/economie-entreprise/');
  await expect(page.locator('main')).toContainText('Ils ne mesurent pas la même chose');
  await expect(page.locator('.cmp')).toHaveCount(0);
  await page.goto('/chiffres/grandes-entreprises-2012/');
  await expect(page.locator('.cmp > li')).toHaveCount(2);
});

test('a number of an axis stands under its line', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/chiffres/grandes-entreprises-2012/');
  const axis = page.locator('.cmp-axis');
  const width = (await axis.boundingBox())?.width ?? 0;
  const middles = await axis.locator('text').evaluateAll((texts) =>
    texts.map((text) => {
      const { left, width: own } = text.getBoundingClientRect();
      const start = text.parentElement?.getBoundingClientRect().left ?? 0;
      return { said: Number.parseFloat(text.textContent), at: left + own / 2 - start };
    }),
  );
  const last = middles.at(-1)?.said ?? 0;
  for (const { said, at } of middles.slice(1, -1)) {
    expect(Math.abs(at - (width * said) / last)).toBeLessThan(1.5);
  }
});

test('how to quote a figure says its sample and its address, and is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${TEMPLATES.chiffre}#citer`);
  const quotation = await page.locator('#citation').innerText();
  expect(quotation).toMatch(/Échantillon ou méthode/u);
  expect(quotation).toMatch(/2014/u);
  expect(quotation).toMatch(/it77\.fr\/chiffres\/production-2014$/u);
  await page.getByRole('button', { name: 'Copier la phrase' }).click();
  await expect(page.getByRole('status')).toContainText('Copiée');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(quotation);
});

test('one square is one member: 13 and 16 have not one length on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(TEMPLATES.adherents);
  const lines = await page.locator('.college').evaluateAll((rows) =>
    rows.map((row) => ({
      count: Number(row.querySelector('b')?.textContent),
      length: row.querySelector('svg > :last-child')?.getBoundingClientRect().width ?? 0,
    })),
  );
  const longest = lines.toSorted((a, b) => b.count - a.count);
  const [first, second] = longest;
  expect(first?.count).toBeGreaterThan(second?.count ?? Infinity);
  for (const { count, length } of lines.filter((line) => line.count > 1)) {
    // A square of 20, then 34 from one to the next.
    const side = length / (34 * count - 14);
    expect(side).toBeCloseTo((first?.length ?? 0) / (34 * (first?.count ?? 0) - 14), 2);
  }
});

test('no table of a figure is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of ['/chiffres/temps-trajet/', '/chiffres/production-2014/']) {
    await page.goto(address);
    const cut = await page
      .locator('.table-wrap')
      .evaluateAll(
        (tables) => tables.filter((table) => table.scrollWidth > table.clientWidth).length,
      );
    expect(cut, address).toBe(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the quotation stands, without a button', async ({ page }) => {
    await page.goto(TEMPLATES.chiffre);
    await expect(page.locator('#citation')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copier la phrase' })).toHaveCount(0);
  });
});
