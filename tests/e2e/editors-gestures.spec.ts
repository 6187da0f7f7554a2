/**
 * Gestures that broke or spoilt texts in Decap's own field, each by the number of its public report: hands on
 * the keys, a text as a person expects, a page alive.
 */
import { logIn, openNew, textOf, write } from './editors/form';
import { GESTURES_OF_BLOCKS } from './editors/gestures-of-blocks';
import { GESTURES_OF_LISTS } from './editors/gestures-of-lists';
import { press, startAgain, startFrom, written } from './editors/hands';
import { insertPicture, picture } from './editors/library';
import { insertLink } from './editors/insert';
import { expect, test } from './editors/test';

test.setTimeout(300_000);

const GESTURES = [...GESTURES_OF_LISTS, ...GESTURES_OF_BLOCKS];

test('texts survive the gestures of public reports (decap-cms #1229 #2845 #4497 #5673 #6482 #6707 #7047 #7123 #7152 #7218 #7220 #7392 #7500 #7524 #7561 #7575 #7660 #7699)', async ({
  page,
  desk,
}) => {
  await logIn(page, desk.url);
  await openNew(page, 'news');
  await textOf(page).focus();
  for (const { name, does, leaves } of GESTURES) {
    await test.step(name, async () => {
      await startAgain(page);
      await does(page);
      expect.soft((await written(page)).trimEnd(), name).toBe(leaves.trimEnd());
      await expect(page.getByLabel('Titre', { exact: true })).toBeEditable();
    });
  }
});

test('#7895: a picture in a list survives being opened, changed beside and saved', async ({
  page,
  desk,
}) => {
  await logIn(page, desk.url);
  await openNew(page, 'news');
  await write(page.getByLabel('Titre', { exact: true }), 'Un titre');
  await textOf(page).focus();
  await page.keyboard.type('- un');
  await insertPicture(page, await picture('La cour.png', 'navy'), 'La cour');
  await page.keyboard.type(' et demi');
  const listed = await written(page);
  expect(listed).toMatch(/^\* un et demi\n\n {2}!\[La cour\]\(\.\.\/medias\/la-cour-\w+\.png\)$/u);
  await startFrom(page, `${listed}\n\n* deux`);
  await press(page, 'ControlOrMeta+End');
  await insertLink(page, 'Mot du glossaire', 'tiers lieu');
  expect(await written(page)).toBe(`${listed}\n\n* deux[Tiers-lieu](entry:glossary/tiers-lieu)`);
});
