/** Gestures of blocks, links, pastes and tables, by the public reports that tell them. */
import { textOf } from './form';
import { expect } from './test';
import type { Gesture } from './gestures-of-lists';
import { paste, press, startFrom } from './hands';
import { insert } from './insert';

export const GESTURES_OF_BLOCKS: readonly Gesture[] = [
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
  {
    name: 'the buttons of a table add, move, align and remove its rows and its columns',
    does: async (page) => {
      await startFrom(page, '| a | b |\n| --- | --- |\n| c | d |\n| e | f |\n');
      await textOf(page).getByText('c', { exact: true }).click();
      const bar = page.getByRole('toolbar', { name: 'Tableau' });
      const use = (name: string) => bar.getByRole('button', { name, exact: true }).click();
      await use('Descendre la ligne');
      await textOf(page).getByText('d', { exact: true }).click();
      await use('Ligne au-dessous');
      await use('Colonne à droite');
      await use('Aligner à droite');
      await use('Colonne vers la gauche');
      await textOf(page).getByText('e', { exact: true }).click();
      await use('Supprimer la ligne');
      await textOf(page).getByText('a', { exact: true }).click();
      await use('Supprimer la colonne');
    },
    leaves: '| b |  |\n| ---: | --- |\n| d |  |\n|  |  |\n',
  },
  {
    name: 'after a row has moved, the cursor is in it, and one column alone is removed',
    does: async (page) => {
      await startFrom(page, '| a | b |\n| --- | --- |\n| c | d |\n| e | f |\n');
      await textOf(page).getByText('c', { exact: true }).click();
      const bar = page.getByRole('toolbar', { name: 'Tableau' });
      await bar.getByRole('button', { name: 'Descendre la ligne', exact: true }).click();
      await page.keyboard.type('!');
      await bar.getByRole('button', { name: 'Supprimer la colonne', exact: true }).click();
    },
    leaves: '| b |\n| --- |\n| f |\n| d |\n',
  },
  {
    name: 'the last button of a table takes it away',
    does: async (page) => {
      await startFrom(page, 'un\n\n| a | b |\n| --- | --- |\n| c | d |\n');
      await textOf(page).getByText('d', { exact: true }).click();
      await page.getByRole('button', { name: 'Supprimer le tableau' }).click();
    },
    leaves: 'un\n',
  },
];
