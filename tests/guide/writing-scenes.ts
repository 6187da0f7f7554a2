/** What the guide shows of the text, of what is kept of it, and of places. */
import type { Page } from '@playwright/test';
import { leaveUnsaved, offer } from '../e2e/editors/unsaved';
import { openEntry, openNew, publishWell, textOf, write } from '../e2e/editors/form';
import { startFrom } from '../e2e/editors/hands';
import { insertPicture, picture } from '../e2e/editors/library';
import { expect } from '../e2e/editors/test';
import { bringUp, label, type Shot } from './shot';

const NEWS = '2017-03-20-ouverture-de-l-e-lab-a-coulommiers';

const TEXT = `Le télécentre ouvre ses portes **samedi 28 novembre**, de 10 h à 18 h, en *accès libre* : [voir la fiche du lieu](entry:spaces/e-lab-coulommiers).

## Au programme

* une visite à 11 h
* un déjeuner avec les [télétravailleurs](entry:glossary/teletravail)

> **À savoir**
>
> L’entrée est libre, sans inscription.
`;

const TABLE = `| Jour | Salle | Places |
| --- | --- | ---: |
| Lundi | Grande salle | 20 |
| Mardi | Petite salle | 8 |
`;

/** The field of the text at the top of the screen, holding this. */
async function showText(page: Page, markdown: string): Promise<void> {
  await openNew(page, 'news');
  await write(page.getByLabel('Titre', { exact: true }), 'Portes ouvertes');
  await textOf(page).focus();
  await startFrom(page, markdown);
  await bringUp(label(page, 'Texte'));
}

const fieldOf = (page: Page) => page.locator('.it77-text');
const barOf = (page: Page) => page.getByRole('toolbar', { name: 'Mise en forme du texte' });

export const text = async (page: Page): Promise<Shot> => {
  await showText(page, TEXT);
  await textOf(page).getByText('L’entrée est libre').click();
  const bar = barOf(page);
  return {
    targets: [bar.getByRole('button', { name: 'Insérer' }), bar.locator('.it77-group').nth(2)],
    around: [label(page, 'Texte'), fieldOf(page)],
  };
};

export const inserted = async (page: Page): Promise<Shot> => {
  await showText(page, 'Le télécentre ouvre ses portes samedi 28 novembre.\n');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  const list = page.getByRole('listbox', { name: 'Insérer' });
  await expect(list).toBeVisible();
  return { targets: [list], around: [label(page, 'Texte'), barOf(page), list] };
};

export const table = async (page: Page): Promise<Shot> => {
  await showText(page, TABLE);
  await textOf(page).getByText('Petite salle').click();
  const around = page.getByRole('toolbar', { name: 'Tableau' });
  await expect(around).toBeVisible();
  return { targets: [around], around: [label(page, 'Texte'), fieldOf(page)] };
};

export const uses = async (page: Page): Promise<Shot> => {
  await openEntry(page, 'news', NEWS);
  await insertPicture(page, await picture('La façade.png', 'teal'), 'La façade de l’E-LAB');
  await publishWell(page);
  await page.goto(`${page.url().replace(/#.*$/u, '')}#/collections/news`);
  await page.getByRole('button', { name: 'Médias' }).click();
  await page.getByRole('button', { name: 'Où sert chaque fichier' }).click();
  const dialog = page.getByRole('dialog', { name: 'Où sert chaque fichier' });
  return { targets: [dialog.getByRole('link').last()], around: [dialog] };
};

export const offered = async (page: Page): Promise<Shot> => {
  await leaveUnsaved(page);
  await page.reload();
  const take = offer(page).getByRole('button', { name: 'Reprendre', exact: true });
  await expect(take).toBeVisible();
  return { targets: [take], around: [offer(page)] };
};

export const versions = async (page: Page): Promise<Shot> => {
  await openEntry(page, 'news', NEWS);
  await write(page.getByLabel('Titre', { exact: true }), 'L’E-LAB ouvre à Coulommiers');
  await publishWell(page);
  await page.getByRole('button', { name: 'Versions', exact: true }).click();
  const shown = page.getByRole('dialog', { name: /^Versions de / });
  await expect(shown.getByText(/^Ce qui diffère/u)).toBeVisible();
  return {
    targets: [
      shown.getByRole('button', { name: 'Annuler la publication…' }),
      shown.getByRole('button', { name: 'Revenir à cette version' }),
    ],
  };
};

export const placed = async (page: Page): Promise<Shot> => {
  await openEntry(page, 'spaces', 'etude-de-telecentre-de-melun');
  const finder = page.getByRole('group', { name: 'Trouver la position' });
  const where = finder.getByLabel('Où est-ce ?');
  await where.fill('la ferte');
  await expect(finder.getByRole('button')).toHaveCount(2);
  await bringUp(label(page, 'Latitude'));
  return { targets: [where], around: [label(page, 'Latitude'), finder] };
};
