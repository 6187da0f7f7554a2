/** A whole news item by keyboard alone, and what screen readers are told of the text and of its windows. */
import { expectAccessible } from './editors/axe';
import { fillNews, logIn, openNew, publishWell, textOf } from './editors/form';
import { expectOnly } from './editors/meant';
import { expect, test } from './editors/test';

test.setTimeout(300_000);

test('a news item is written by keyboard alone, list, bar and window included, without a fault for axe', async ({
  page,
  desk,
}) => {
  const { keyboard } = page;
  await logIn(page, desk.url);
  await openNew(page, 'news');
  await fillNews(page, 'Au clavier', '2026-07-14', 'ritournelle');
  await keyboard.press('Enter');

  await test.step('a heading by the bar, reached and left by its keys', async () => {
    await keyboard.press('Shift+Tab');
    const bar = page.getByRole('toolbar', { name: 'Mise en forme du texte' });
    await expect(bar.getByRole('button', { name: 'Insérer' })).toBeFocused();
    for (let step = 0; step < 4; step += 1) await keyboard.press('ArrowRight');
    const heading = bar.getByRole('button', { name: 'Titre de niveau 2' });
    await expect(heading).toBeFocused();
    await keyboard.press('Enter');
    await expect(textOf(page)).toBeFocused();
    await expect(heading).toHaveAttribute('aria-pressed', 'true');
    await keyboard.type('Le lieu\n');
  });

  await test.step('a table, found by typing; Escape then Tab leave it', async () => {
    await keyboard.type('/');
    const list = page.getByRole('listbox', { name: 'Insérer' });
    await expect(list.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await expectAccessible(page, '.it77-text');
    await keyboard.type('tabl');
    await expect(list.getByRole('option')).toHaveCount(1);
    await keyboard.press('Enter');
    for (const words of ['Lieu', 'Places', 'Meaux']) {
      await keyboard.type(words);
      await keyboard.press('Tab');
    }
    await keyboard.type('20');
    await expectAccessible(page, '.it77-text');
    await keyboard.press('ControlOrMeta+End');
  });

  await test.step('a link, by Ctrl+K', async () => {
    await keyboard.type('Voir ');
    await keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('dialog', { name: 'Lien' })).toBeVisible();
    await keyboard.type('assemblee lancement');
    await expectAccessible(page, '.it77-dialog');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await expect(textOf(page)).toBeFocused();
    await keyboard.type('.');
  });

  await publishWell(page);
  expect(desk.read('content/news/2026-07-14-au-clavier.md')).toContain(
    '\n## Le lieu\n\n| Lieu | Places |\n| --- | --- |\n| Meaux | 20 |\n|  |  |\n\nVoir [Création d’Initiatives',
  );
  expectOnly(desk, /^\d+\t0\tcontent\/news\/2026-07-14-au-clavier\.md$/u);
});
