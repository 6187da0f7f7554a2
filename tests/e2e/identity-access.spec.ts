/** The page where passwords are chosen, once the invitation is accepted or when something is lost. */
import AxeBuilder from '@axe-core/playwright';
import {
  askLink,
  button,
  CAMILLE,
  choosePassword,
  FIRST,
  form,
  isIn,
  join,
  logIn,
  SECOND,
  told,
} from './identity/gestures';
import { expect, test } from './identity/test';

// Builds are made for these tests: once, by one worker.
test.describe.configure({ mode: 'default' });
test.setTimeout(240_000);

test('a forgotten password: a link by mail, and the former password opens no more', async ({
  page,
  netlify,
}) => {
  await join(page, netlify);

  await page.goto(`${netlify.url}/admin/`);
  await page.getByRole('link', { name: 'mot de passe oublié' }).click();
  await button(page, 'Recevoir le lien').click();
  await expect(page.locator('#adresse-faute')).toContainText('Écrivez une adresse e-mail entière');
  await askLink(page, netlify.url, 'inconnu@example.org');
  await askLink(page, netlify.url, CAMILLE);
  // The service refuses a second one so soon: a stranger must not learn that from the page.
  await askLink(page, netlify.url, CAMILLE);
  expect(netlify.accounts.mails.map(({ template }) => template)).toEqual([
    'invitation',
    'mot-de-passe',
  ]);

  const link = netlify.linkTo(CAMILLE);
  await page.goto(link);
  await page.reload();
  netlify.isDown = true;
  await choosePassword(page, SECOND);
  await expect(told(page)).toContainText('Le service de connexion ne répond pas.');
  netlify.isDown = false;
  await button(page, 'Enregistrer le mot de passe').click();
  await expect(told(page)).toContainText('enregistré');

  await logIn(page, netlify.url, CAMILLE, FIRST);
  await expect(page.getByRole('alert')).toContainText('mot de passe inconnu');
  await logIn(page, netlify.url, CAMILLE, SECOND);
  await isIn(page);

  await page.goto(link);
  await choosePassword(page, FIRST);
  await expect(told(page)).toContainText('Ce lien a déjà servi, ou il n’est pas entier.');
});

test('an invitation too old says so, and another link does', async ({ page, netlify }) => {
  netlify.accounts.invite(CAMILLE);
  netlify.accounts.age(8);
  await page.goto(netlify.linkTo(CAMILLE));
  await choosePassword(page, FIRST);
  await expect(told(page)).toContainText('Ce lien a expiré');
  await expect(told(page)).toBeFocused();
  await page.getByLabel('Votre adresse e-mail').fill(CAMILLE);
  await button(page, 'Recevoir le lien').click();
  await expect(told(page)).toContainText('un lien vient d’y partir');

  await page.goto(netlify.linkTo(CAMILLE));
  await choosePassword(page, FIRST);
  await expect(told(page)).toContainText('enregistré');
  await logIn(page, netlify.url, CAMILLE, FIRST);
  await isIn(page);
});

test('another e-mail address: asked with the password, confirmed from the new one', async ({
  page,
  netlify,
}) => {
  const next = 'c.martin@example.org';
  await join(page, netlify);

  await page.getByRole('link', { name: 'Changer d’adresse e-mail' }).click();
  await page.getByLabel('Adresse e-mail actuelle').fill(CAMILLE);
  await form(page).getByLabel('Votre mot de passe').fill(FIRST);
  await page.getByLabel('Nouvelle adresse e-mail').fill(next);
  await button(page, 'Changer d’adresse').click();
  await expect(told(page)).toContainText(`Un lien vient de partir vers ${next}.`);

  await page.goto(netlify.linkTo(next));
  await page.getByLabel('Ancienne adresse e-mail').fill(CAMILLE);
  await form(page).getByLabel('Votre mot de passe').fill(FIRST);
  await button(page, 'Confirmer la nouvelle adresse').click();
  await expect(told(page)).toContainText('Votre nouvelle adresse est en place.');
  await logIn(page, netlify.url, next, FIRST);
  await isIn(page);
});

test('the access page holds on a phone, in the dark, and by the keyboard alone', async ({
  page,
  netlify,
}) => {
  await page.setViewportSize({ width: 390, height: 780 });
  netlify.accounts.invite(CAMILLE);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const hash of ['', '#nouvelle-adresse', '#email_change_token=x', '#invite_token=x']) {
      await page.goto(`${netlify.url}/admin/acces/${hash}`);
      await page.reload();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id }) => id),
        `${colorScheme} ${hash}`,
      ).toEqual([]);
      const isTooWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isTooWide, hash).toBe(false);
    }
  }
  // Axe cannot see words over a gradient.
  const colours = await form(page)
    .locator('.btn')
    .evaluate((node) => [getComputedStyle(node).color, getComputedStyle(document.body).color]);
  expect(colours[0]).not.toBe(colours[1]);
  await page.goto(netlify.linkTo(CAMILLE));
  await page.reload();
  const field = page.getByLabel('Mot de passe', { exact: true });
  while (!(await field.evaluate((node) => node === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type(FIRST);
  await page.keyboard.press('Enter');
  await expect(told(page)).toContainText('enregistré');
});
