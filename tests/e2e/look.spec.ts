/** What the site looks like to readers whose system or zoom changes it, and in every state. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { clippedTexts } from './clipped';
import { expect, test } from './frozen/test';
import { TEMPLATES } from './templates';
import { spaceText } from './text-spacing';

const PAGES = {
  ...TEMPLATES,
  photographies: '/actualites/2026-02-20-essai-photographies/',
  annule: '/agenda/essai-annule/',
};

/** What an SVG is painted with that the system did not choose. */
const foreignColours = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const resolve = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const system = new Set(
      ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight', 'ButtonText'].map(resolve),
    );
    probe.remove();
    const painted = [...document.querySelectorAll('svg :is(path, circle, rect, text, line)')];
    return painted.flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      const own = [fill, stroke].filter((colour) => colour !== 'none' && !system.has(colour));
      return own.map((colour) => `${shape.tagName} ${colour}`);
    });
  });

test.describe('for readers who change the page', () => {
  // 1280 px of screen zoomed to 200 %: each pixel of the page is drawn by two.
  test.use({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });

  for (const [name, path] of Object.entries(PAGES)) {
    test(`${name}: nothing is cut at 200 %, and drawings take the colours that the system forces`, async ({
      page,
    }) => {
      await page.goto(path);
      expect(await clippedTexts(page)).toEqual([]);
      await spaceText(page);
      expect(await clippedTexts(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await foreignColours(page)).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
    });
  }
});

/** Title, what the agenda says after it, what the page says first. */
const STATES = [
  ['Semaine du télétravail, en cours', 'En cours', 'Événement en cours'],
  ['Atelier pratique, annulé', 'Annulé : la salle est fermée', 'Événement annulé'],
  ['Assemblée générale, confirmée', 'Confirmé', 'Événement confirmé'],
  ['Visite d’un télécentre, à confirmer', 'À confirmer : la date dépend', 'Événement à confirmer'],
  ['Rencontre des adhérents, reportée', 'Reporté : prévue le 12 mars', 'Événement reporté'],
  ['Inauguration, reportée sans date', 'Reporté : la nouvelle date', 'Événement reporté'],
] as const;

test('the agenda tells in words the state of what is to come, soonest first', async ({ page }) => {
  await page.goto('/agenda/');
  const rows = page.getByRole('region', { name: 'À venir' }).getByRole('listitem');
  await expect(rows).toHaveCount(STATES.length);
  for (const [index, [title, state]] of STATES.entries()) {
    await expect(rows.nth(index)).toContainText(title);
    await expect(rows.nth(index)).toContainText(plain(state));
    await expect(rows.nth(index).locator('.event-state svg')).toBeVisible();
  }
  await expect(rows.last()).toContainText(/sans date/iu);
  const past = page.getByRole('region', { name: 'Passés' });
  await expect(past.getByRole('listitem').filter({ hasText: 'Portes ouvertes' })).toContainText(
    /Annulé/u,
  );
});

test('past events without a date stand under the title that says it, aligned with the others', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/agenda/');
  const past = page.getByRole('region', { name: 'Passés' });
  const undated = past
    .locator('.year-block')
    .filter({ has: page.getByRole('heading', { name: 'Sans date' }) });
  const row = undated.getByRole('listitem').filter({ hasText: 'Nomade Office' });
  await expect(row).not.toContainText(/sans date/iu);
  const leftOf = (title: Locator): Promise<number> =>
    title.evaluate((link) => link.getBoundingClientRect().left);
  expect(await leftOf(row.getByRole('link'))).toBe(
    await leftOf(past.getByRole('listitem').getByRole('link').first()),
  );
});

test('the page of an event says its state before its title, then among its facts', async ({
  page,
}) => {
  const past = ['Inauguration de Nomade Office', undefined, 'Événement passé'] as const;
  for (const [title, , word] of [...STATES, past]) {
    await page.goto('/agenda/');
    await page.getByRole('main').getByRole('link', { name: title }).click();
    await expect(page.locator('.page-head .kicker')).toContainText(word);
    await expect(page.locator('.facts .status svg')).toBeVisible();
    await expect(page.locator('.facts')).toContainText(word.replace('Événement ', ''), {
      ignoreCase: true,
    });
  }
  await page.goto('/agenda/essai-annule/');
  await expect(page.getByRole('link', { name: 'S’inscrire' })).toHaveCount(0);
});

/** Ordinary spaces where the site sets thin or no-break ones. */
const plain = (text: string): RegExp => new RegExp(text.replaceAll(' ', '\\s'), 'u');

test('the provenance is one line on a phone, whole in the margin and on paper', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(TEMPLATES.chiffre);
  const provenance = page.getByRole('complementary', { name: 'Provenance' });
  const report = provenance.getByRole('link', { name: 'Signaler une erreur' });
  await expect(provenance).toHaveText(
    /Provenance\s*Établi par une source indépendante · \d+\ssources/u,
  );
  await expect(report).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(report).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await provenance.locator('summary').click();
  await expect(report).toBeVisible();
  expect(await clippedTexts(page)).toEqual([]);
  await page.reload();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(report).toBeVisible();
  await expect(provenance.locator('summary')).toBeHidden();
});
