/** What people do at the door of the editors' pages. */
import type { Locator, Page } from '@playwright/test';
import type { StandIn } from './stand-in';
import { expect } from './test';

export const CAMILLE = 'camille@example.org';
export const FIRST = 'péniche canal écluse';
export const SECOND = 'tournesol et betterave';

/** The one form that is shown. */
export const form = (page: Page): Locator => page.locator('form:visible');
export const told = (page: Page): Locator => page.locator('#message');
export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

export async function choosePassword(page: Page, password: string): Promise<void> {
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await button(page, 'Enregistrer le mot de passe').click();
}

export async function askLink(page: Page, site: string, email: string): Promise<void> {
  await page.goto(`${site}/admin/acces/`);
  await page.getByLabel('Votre adresse e-mail').fill(email);
  await button(page, 'Recevoir le lien').click();
  await expect(told(page)).toContainText('Si cette adresse est celle d’un compte, un lien');
}

export async function logIn(
  page: Page,
  site: string,
  email: string,
  password: string,
): Promise<void> {
  await page.goto(`${site}/admin/`);
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe').fill(password);
  await button(page, 'Se connecter').click();
}

export const isIn = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { name: 'Rubriques' })).toBeVisible();

/** Camille is invited, follows the link and chooses the first password. */
export async function join(page: Page, netlify: StandIn): Promise<void> {
  netlify.accounts.invite(CAMILLE);
  await page.goto(netlify.linkTo(CAMILLE));
  await choosePassword(page, FIRST);
  await expect(told(page)).toContainText('enregistré');
}
