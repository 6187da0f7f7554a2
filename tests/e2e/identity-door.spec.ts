/** Who may come in: by GitHub, or by an e-mail address and a password (issue 4, item 9). */
import AxeBuilder from '@axe-core/playwright';
import {
  button,
  CAMILLE,
  choosePassword,
  FIRST,
  form,
  isIn,
  logIn,
  SECOND,
  told,
} from './identity/gestures';
import { standInOfGitHub } from './identity/github';
import { expect, test } from './identity/test';

// Builds are made for these tests: once, by one worker.
test.describe.configure({ mode: 'default' });
test.setTimeout(240_000);

test('by GitHub: nothing is asked of anybody else before the log-in, then only GitHub', async ({
  page,
  context,
  gitHubSite,
  outside,
}) => {
  const shown = await standInOfGitHub(context);
  await page.goto(`${gitHubSite}/admin/`);
  const door = page.getByRole('button', { name: 'Se connecter avec GitHub' });
  await expect(door).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(outside).toEqual([]);

  const opened = context.waitForEvent('page');
  await door.click();
  expect((await opened).url()).toContain('https://api.netlify.com/auth?provider=github');
  await isIn(page);
  expect(shown[0]).toBe('token stand-in');
  await page.waitForLoadState('networkidle');
  expect([...new Set(outside.map((url) => new URL(url).hostname))]).toEqual(['api.github.com']);
});

test('an invitation leads to a password, the password to the editors’ pages', async ({
  page,
  netlify,
  outside,
}) => {
  const health = await page.request.get(`${netlify.url}/.netlify/identity/health`);
  expect(await health.text()).toContain('stand-in');

  netlify.accounts.invite(CAMILLE);
  await page.goto(netlify.linkTo(CAMILLE));
  await expect(page.getByRole('heading', { name: 'Bienvenue' })).toBeVisible();
  await choosePassword(page, 'court');
  await expect(page.getByLabel('Mot de passe', { exact: true })).toBeFocused();
  await expect(page.locator('#nouveau-faute')).toHaveText(
    'Encore 7 caractères\u00A0: il en faut au moins 12.',
  );
  await form(page).getByLabel('Afficher le mot de passe').check();
  await expect(page.getByLabel('Mot de passe', { exact: true })).toHaveAttribute('type', 'text');
  await page.getByLabel('Mot de passe', { exact: true }).fill(FIRST);
  await expect(page.locator('#force-dite')).toHaveText('Très bon.');
  await button(page, 'Enregistrer le mot de passe').click();
  await expect(told(page)).toContainText('Votre mot de passe est enregistré.');
  await expect(page).toHaveURL(`${netlify.url}/admin/acces/`);

  await page.getByRole('link', { name: 'Ouvrir la rédaction' }).click();
  await expect(button(page, 'Se connecter')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(outside).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).include('.login').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await logIn(page, netlify.url, CAMILLE, SECOND);
  await expect(page.getByRole('alert')).toContainText('Adresse e-mail ou mot de passe inconnu.');
  await expect(page.getByLabel('Adresse e-mail')).toHaveValue(CAMILLE);
  netlify.isGatewayOpen = false;
  await logIn(page, netlify.url, CAMILLE, FIRST);
  await expect(page.getByRole('alert').first()).toContainText('Git Gateway n’est pas ouvert');
  netlify.isGatewayOpen = true;
  await page.getByLabel('Mot de passe').fill(FIRST);
  await button(page, 'Se connecter').click();
  await isIn(page);
  expect(netlify.asked.slice(0, 2)).toEqual(['/settings', '/github/branches/main']);
  await page.reload();
  await isIn(page);
  expect(outside).toEqual([]);
});
