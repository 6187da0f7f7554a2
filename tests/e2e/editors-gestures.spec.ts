/**
 * Gestures that broke or spoilt texts in Decap's own field, each by the number of its public report: hands on
 * the keys, a text as a person expects, a page alive.
 */
import type { Page } from '@playwright/test';
import { asMarkdown, logIn, openNew, textOf, write } from './editors/form';
import { insertPicture, picture } from './editors/library';
import { insert, insertLink } from './editors/insert';
import { expect, test } from './editors/test';

test.setTimeout(300_000);

/** Empties the text, by its keys. */
async function startAgain(page: Page): Promise<void> {
  await textOf(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(textOf(page)).toHaveText('');
}

/** What would be saved, seen as Markdown, then the text again. */
async function written(page: Page): Promise<string> {
  const shown = await asMarkdown(page);
  const text = await shown.inputValue();
  await page.getByRole('button', { name: 'Markdown', exact: true }).click();
  return text;
}

/** Writes a text as Markdown and comes back to the page. */
async function startFrom(page: Page, markdown: string): Promise<void> {
  await (await asMarkdown(page)).fill(markdown);
  await page.getByRole('button', { name: 'Markdown', exact: true }).click();
  await textOf(page).focus();
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await textOf(page).evaluate((text, pasted) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(pasted)) clipboardData.setData(type, value);
    text.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, data);
}

/** A gesture, and the Markdown that it leaves. */
interface Gesture {
  readonly name: string;
  readonly does: (page: Page) => Promise<void>;
  readonly leaves: string;
}

const BULLETS = '* un\n* deux\n';

const GESTURES: readonly Gesture[] = [
  {
    name: '#7699: a bullet list, « un », Enter, « deux », Shift+Enter, Backspace',
    does: async (page) => {
      await page.keyboard.type('- un\ndeux');
      await press(page, 'Shift+Enter', 'Backspace');
      await page.keyboard.type('!');
    },
    leaves: '* un\n* deux!',
  },
  {
    name: '#7561: Backspace twice after a link at the end of an item takes two letters of its words',
    does: async (page) => {
      await startFrom(page, '* voir [le plan](https://a.fr)\n* deux\n');
      await press(page, 'ControlOrMeta+Home', 'End', 'Backspace', 'Backspace');
    },
    leaves: '* voir [le pl](https://a.fr)\n* deux\n',
  },
  {
    name: '#7123: Backspace in an empty item of a list leaves the list, and nothing fails',
    does: async (page) => {
      await page.keyboard.type('- un\n');
      await press(page, 'Backspace');
      await page.keyboard.type('suite');
    },
    leaves: '* un\n\nsuite',
  },
  {
    name: '#7218: a list made of selected paragraphs, then unmade, gives the paragraphs back',
    does: async (page) => {
      await page.keyboard.type('un\ndeux');
      await press(page, 'ControlOrMeta+a', 'ControlOrMeta+Shift+8', 'ControlOrMeta+Shift+8');
    },
    leaves: 'un\n\ndeux',
  },
  {
    name: '#7220: Enter twice at the end of a quotation leaves it',
    does: async (page) => {
      await page.keyboard.type('> cité\n\nlibre');
    },
    leaves: '> cité\n\nlibre',
  },
  {
    name: '#7392: a nested list is made by Tab and unmade by Shift+Tab',
    does: async (page) => {
      await page.keyboard.type('- un\n');
      await press(page, 'Tab');
      await page.keyboard.type('dedans\n');
      await press(page, 'Shift+Tab');
      await page.keyboard.type('deux');
    },
    leaves: '* un\n  * dedans\n* deux',
  },
  {
    name: '#7500: Delete at the end of a paragraph joins the next one',
    does: async (page) => {
      await page.keyboard.type('un \ndeux');
      await press(page, 'ControlOrMeta+Home', 'End', 'Delete');
    },
    leaves: 'un deux',
  },
  {
    name: '#7524: undo and redo go back and forth through a list',
    does: async (page) => {
      await startFrom(page, BULLETS);
      await press(
        page,
        'ControlOrMeta+a',
        'Delete',
        'ControlOrMeta+z',
        'ControlOrMeta+y',
        'ControlOrMeta+z',
      );
    },
    leaves: BULLETS,
  },
  {
    name: '#7575: bold put on and taken off at once writes no star',
    does: async (page) => {
      await page.keyboard.type('un ');
      await press(page, 'ControlOrMeta+b', 'ControlOrMeta+b');
      await page.keyboard.type('deux ');
      await press(page, 'ControlOrMeta+b');
      await page.keyboard.type('trois ');
      await press(page, 'ControlOrMeta+b');
      await page.keyboard.type('quatre');
    },
    leaves: 'un deux **trois** quatre',
  },
  {
    name: '#7660: a line break in a paragraph stays one line break',
    does: async (page) => {
      await page.keyboard.type('12, rue X');
      await press(page, 'Shift+Enter');
      await page.keyboard.type('77100 Meaux\nsuite');
    },
    leaves: '12, rue X\\\n77100 Meaux\n\nsuite',
  },
  {
    name: '#7047: a heading typed in the middle of a text changes its own line only',
    does: async (page) => {
      await startFrom(page, 'un\n\ndeux\n\ntrois\n');
      await press(page, 'ControlOrMeta+Home', 'ArrowDown', 'Home');
      await page.keyboard.type('## ');
    },
    leaves: 'un\n\n## deux\n\ntrois\n',
  },
  {
    name: '#7152: words pasted over a selection take its place',
    does: async (page) => {
      await page.keyboard.type('un deux');
      await press(page, 'ControlOrMeta+Shift+ArrowLeft');
      await paste(page, { 'text/plain': 'trois' });
    },
    leaves: 'un trois',
  },
  {
    name: '#6707: a pasted list within a list keeps its items',
    does: async (page) => {
      await page.keyboard.type('- un\n');
      await paste(page, { 'text/html': '<ul><li>deux</li><li>trois</li></ul>', 'text/plain': 'x' });
    },
    leaves: '* un\n* deux\n* trois',
  },
  {
    name: '#6482: a link is put on selected words, and its words stay',
    does: async (page) => {
      await page.keyboard.type('voir le plan');
      await press(page, 'ControlOrMeta+Shift+ArrowLeft', 'ControlOrMeta+k');
      const dialog = page.getByRole('dialog', { name: 'Lien' });
      await dialog.getByRole('combobox').fill('exemple.fr/plan');
      await press(page, 'Enter');
      await expect(dialog).toBeHidden();
      await page.keyboard.type(' ici');
    },
    leaves: 'voir le [plan](https://exemple.fr/plan) ici',
  },
  {
    name: '#5673: signs that mean something to Markdown are the signs that were typed',
    does: async (page) => {
      await page.keyboard.type('a_b 2 * 3 [x] + 22 %\n+ 22 % en 2013\n2012. Fin');
    },
    leaves: 'a_b 2 * 3 [x] + 22 %\n\n\\+ 22 % en 2013\n\n2012\\. Fin',
  },
  {
    name: '#4497 and #2845: what nobody touched is not written again in another way',
    does: async (page) => {
      await startFrom(page, '- un\n- deux\n\n***\n\n_Trois_ et __quatre__.\n\n\nCinq\n');
      await press(page, 'ControlOrMeta+End');
      await page.keyboard.type('.');
    },
    leaves: '- un\n- deux\n\n***\n\n_Trois_ et __quatre__.\n\n\nCinq.\n',
  },
  {
    name: '#1229: Enter in a cell goes to the cell below, and the values keep their columns',
    does: async (page) => {
      await startFrom(page, '| a | b |\n| --- | --- |\n| c | d |\n');
      await press(page, 'ControlOrMeta+Home', 'End', 'Enter');
      await page.keyboard.type('!');
      await press(page, 'Enter');
      await page.keyboard.type('dessous');
    },
    leaves: '| a | b |\n| --- | --- |\n| c! | d |\n\ndessous\n',
  },
  {
    name: 'select all and Delete leave no table to swallow the next words',
    does: async (page) => {
      await startFrom(page, '| a | b |\n| --- | --- |\n| c | d |\n\nFin\n');
      await press(page, 'ControlOrMeta+a', 'Delete');
      await page.keyboard.type('neuf');
    },
    leaves: 'neuf\n',
  },
  {
    name: 'select all and Delete from within a table too',
    does: async (page) => {
      await insert(page, 'Tableau');
      await page.keyboard.type('x');
      await press(page, 'ControlOrMeta+a', 'Delete');
      await page.keyboard.type('neuf');
    },
    leaves: 'neuf',
  },
];

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
