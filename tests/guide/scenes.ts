/** What each picture of the editors' guide shows: what is done before it is taken, what it frames. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openEntry, openNew, typeText, unfold, write } from '../e2e/editors/form';
import { insert } from '../e2e/editors/insert';
import { bringUp, label, type Scene, type Shot } from './shot';
import { inserted, offered, placed, table, text, uses, versions } from './writing-scenes';
import { expect } from '../e2e/editors/test';

async function choose(page: Page, field: string, choice: string): Promise<void> {
  await page.getByLabel(field, { exact: true }).click();
  await page.getByRole('option', { name: choice, exact: true }).click();
}

async function fillNews(page: Page, title: string, day: string): Promise<void> {
  await openNew(page, 'news');
  await write(page.getByLabel('Titre', { exact: true }), title);
  await write(page.getByLabel('Résumé'), 'Ce qui s’y passera, en deux phrases.');
  await page.getByLabel('Date (facultatif)', { exact: true }).fill(day);
}

const list = async (page: Page): Promise<Shot> => {
  const row = page.locator('main a[href*="/news/entries/"]');
  await expect(row.first()).toBeVisible();
  return {
    targets: [
      page.getByRole('link', { name: 'Créer : Actualité' }),
      page.getByTestId('news'),
      page.getByRole('button', { name: 'Filtrer par' }),
    ],
  };
};

const news = async (page: Page): Promise<Shot> => {
  await fillNews(page, 'Portes ouvertes au télécentre de Coulommiers', '2026-11-24');
  await typeText(page, 'Le texte de l’actualité.');
  await page.getByLabel('Titre', { exact: true }).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  return { targets: [page.getByRole('menuitem', { name: 'Publier maintenant' })] };
};

const refusal = async (page: Page): Promise<Shot> => {
  await openNew(page, 'news');
  await write(page.getByLabel('Résumé'), 'Un résumé sans titre.');
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publier maintenant' }).click();
  const message = page.getByText('« Titre » est vide : remplissez ce champ.');
  await expect(message).toBeVisible();
  return { targets: [message] };
};

const scheduled = async (page: Page): Promise<Shot> => {
  await fillNews(page, 'Communiqué programmé', '2026-12-03');
  await choose(page, 'Genre', 'Communiqué');
  await write(page.getByLabel('Numéro (facultatif)', { exact: true }), 'CP-2026-01');
  const moment = page.getByLabel('Publier à partir du');
  await moment.fill('2026-12-03T09:00');
  await bringUp(label(page, 'Brouillon'));
  const hint = page.getByText('Avant ce moment, rien ne paraît', { exact: false });
  await hint.scrollIntoViewIfNeeded();
  return { targets: [moment], around: [label(page, 'Brouillon'), moment, hint] };
};

const correction = async (page: Page): Promise<Shot> => {
  await openEntry(page, 'news', '2012-05-14-creation-de-l-association');
  const add = page.getByRole('button', { name: 'Ajouter : correction' });
  await add.click();
  await page.getByLabel('Date', { exact: true }).fill('2026-11-24');
  const text = page.getByLabel('Correction', { exact: true });
  await write(text, 'Le nombre d’adhérents était faux : 43, et non 34.');
  await bringUp(label(page, 'Corrections'));
  return { targets: [text], around: [label(page, 'Corrections'), add, text] };
};

const cancelled = async (page: Page): Promise<Shot> => {
  await openEntry(page, 'events', '2013-06-19-cowotour-2013-de-la-fonderie');
  await choose(page, 'État', 'Annulé');
  const note = page.getByLabel('Précision sur l’état');
  await write(note, 'Annulé faute de salle ; une nouvelle date sera annoncée.');
  await bringUp(label(page, 'État'));
  const hint = page.getByText('Obligatoire si l’événement est reporté ou annulé.');
  return { targets: [note], around: [label(page, 'État'), note, hint] };
};

/** A picture that the site has drawn, as an editor would have it on their computer. */
const PICTURE = join(process.cwd(), 'dist/cartes/espaces.png');

const insertedImage = async (page: Page): Promise<Shot> => {
  await openEntry(page, 'news', '2017-03-20-ouverture-de-l-e-lab-a-coulommiers');
  await typeText(page, ' Le lieu sur le plan :');
  await page.keyboard.press('Enter');
  const dialog = await insert(page, 'Image');
  await page.locator('.nc-fileUploadButton input').setInputFiles(PICTURE);
  await page.getByRole('button', { name: 'Prendre le fichier choisi' }).click();
  const words = dialog.getByLabel('Texte de remplacement : ce que montre l’image');
  await expect(words).toBeFocused();
  await words.fill('Les lieux du réseau sur le plan de la Seine-et-Marne');
  return { targets: [words], around: [dialog] };
};

const moved = async (page: Page): Promise<Shot> => {
  await openEntry(page, 'news', '2017-03-20-ouverture-de-l-e-lab-a-coulommiers');
  await page.getByRole('button', { name: 'Changer l’adresse…' }).click();
  const end = page.getByLabel('Nouvelle fin de l’adresse');
  await write(end, 'l-e-lab-ouvre-a-coulommiers');
  const take = page.getByRole('button', { name: 'Prendre cette adresse' });
  await expect(take).toBeEnabled();
  const start = page.locator('.redaction-address');
  await bringUp(start);
  return { targets: [take], around: [start, end, take] };
};

const withdrawn = async (page: Page): Promise<Shot> => {
  await openEntry(page, 'news', '2012-05-14-creation-de-l-association');
  await unfold(page, 'retired');
  await page.getByLabel('Retirée le').fill('2026-11-24');
  const reason = page.getByLabel('Pourquoi');
  await write(reason, 'Cette page reprenait des chiffres démentis depuis.');
  const title = label(page, 'Retirer la page');
  await bringUp(title);
  return { targets: [reason], around: [title, reason] };
};

const phone = async (page: Page): Promise<Shot> => {
  await openEntry(page, 'news', '2012-05-14-creation-de-l-association');
  return { targets: [page.getByTitle('Aperçu', { exact: true })] };
};

export const SCENES: readonly Scene[] = [
  { name: 'listes', show: list },
  { name: 'publier', show: news },
  { name: 'refus', show: refusal },
  { name: 'programmer', show: scheduled },
  { name: 'corriger', show: correction },
  { name: 'annuler', show: cancelled },
  { name: 'retirer', show: withdrawn },
  { name: 'texte', show: text },
  { name: 'inserer', show: inserted },
  { name: 'tableau', show: table },
  { name: 'image', show: insertedImage },
  { name: 'fichiers', show: uses },
  { name: 'reprendre', show: offered },
  { name: 'versions', show: versions },
  { name: 'position', show: placed },
  { name: 'adresse', show: moved },
  { name: 'telephone', isPhone: true, show: phone },
];
