/** A text from its draft to its publication, through its review. */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { kinds } from '../../src/kinds';
import { readEntry } from '../../src/lib/read-entry';
import { writeEntry } from '../../src/lib/write-entry';
import { check } from '../../src/model/problems';
import type { Desk } from './editors/desk';
import {
  fillNews,
  leave,
  logIn,
  moveTo,
  openEntry,
  openNew,
  readMessages,
  readRefusal,
  saveDraft,
  write,
} from './editors/form';
import { expectOnly } from './editors/meant';
import { sampleEntries } from './editors/sample';
import { expect, test } from './editors/test';

test.setTimeout(600_000);

/*
 * On pages of its own: the CMS asks whether an entry is a draft, and the browser reports each « no »,
 * a 404, as an error, which the pages that Playwright hands out here do not allow.
 */

/** A word that nothing else on the site uses. */
const WORD = 'farandole';

/** A text ready to be published, as a colleague left it. */
function readyDraft(desk: Desk, title: string, id: string, body: string): string {
  const path = `content/news/2026-07-14-${id}.md`;
  const branch = `cms/news/2026-07-14-${id}`;
  const data = { title, summary: title, type: 'article', date: '2026-07-14', datePrecision: 'day' };
  desk.git('checkout', '--quiet', '-b', branch, 'main');
  writeFileSync(join(desk.root, path), writeEntry({ ...data, published: '2026-07-14', id }, body));
  desk.git('add', '--all');
  desk.git('commit', '--quiet', '--message=Brouillon');
  desk.git('config', `branch.${branch}.description`, 'decap-cms/pending_publish');
  desk.git('checkout', '--quiet', 'main');
  return path;
}

test('a draft is reviewed, then published: only then is it among the pages', async ({
  browser,
  desk,
}) => {
  const page = await browser.newPage();
  const path = 'content/news/2026-11-20-un-brouillon.md';
  const branch = 'cms/news/2026-11-20-un-brouillon';
  const branches = (): string => desk.git('branch', '--list', 'cms/*');
  const messages = readMessages(page);
  await logIn(page, desk.url, '?relecture');
  await openNew(page, 'news');

  await write(page.getByLabel('Titre', { exact: true }), 'Un brouillon');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByText('un champ obligatoire est vide').first()).toBeVisible();
  expect(branches()).toBe('');

  await fillNews(page, 'Un brouillon', '2026-11-20', WORD);
  await saveDraft(page);
  expect(desk.published()).toEqual([]);
  const { data, body } = readEntry(desk.git('show', `${branch}:${path}`));
  expect(data['id']).toMatch(/^[a-z2-7]{10}$/u);
  expect(check(kinds.news, data, body).problems).toEqual([]);

  await openEntry(page, 'news', '2026-11-20-un-brouillon');
  await write(page.getByLabel('Résumé'), `Une ${WORD} relue.`);
  await saveDraft(page);
  await moveTo(page, 'En relecture');
  await moveTo(page, 'Prête');
  expect(desk.published()).toEqual([]);

  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publier maintenant' }).click();
  await expect(page.getByText('Fiche publiée').first()).toBeVisible();
  expect(messages).toEqual(['Voulez-vous vraiment publier cette fiche ?']);
  await leave(page, desk);
  expect(readEntry(desk.read(path)).data).toEqual({ ...data, summary: `Une ${WORD} relue.` });
  expect(branches()).toBe('');
  expectOnly(desk, new RegExp(`^\\d+\t0\t${path}$`, 'u'));
});

test('a draft of a page that has changed meanwhile is not published over it', async ({
  browser,
  desk,
}) => {
  const page = await browser.newPage();
  const [entry] = sampleEntries(desk.root, 'glossary');
  if (entry === undefined) throw new Error('no term');
  const path = `content/glossary/${entry.slug}.md`;
  readMessages(page);
  await logIn(page, desk.url, '?relecture');
  await openEntry(page, 'glossary', entry.slug);
  await write(page.getByLabel('Résumé'), 'Mon résumé.');
  await saveDraft(page);
  await openEntry(page, 'glossary', entry.slug);
  await moveTo(page, 'Prête');

  const editors = page.url();
  await leave(page, desk);
  const online = desk.read(path).replace(/^summary: .*$/mu, 'summary: Le résumé d’une autre.');
  writeFileSync(join(desk.root, path), online);
  desk.git('commit', '--quiet', '--all', '--message=Autre');
  await page.goto(editors);
  await expect(page.getByRole('button', { name: 'État : Prête' })).toBeVisible();

  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publier maintenant' }).click();
  await readRefusal(page, 'n’a pas été publié');
  expect(desk.read(path)).toBe(online);
  await leave(page, desk);
  expectOnly(desk, `1\t1\t${path}`);
  expect(desk.git('show', `cms/glossary/${entry.slug}:${path}`)).toContain('Mon résumé.');
});

test('a draft that leads to another draft waits until that one is published', async ({
  browser,
  desk,
}) => {
  const page = await browser.newPage();
  const first = readyDraft(desk, 'Le premier texte', 'aaaaaaaaaa', 'Une farandole.');
  const second = readyDraft(desk, 'Le second', 'bbbbbbbbbb', 'Voir [là](entry:news/aaaaaaaaaa).');
  const publishNow = async (path: string): Promise<void> => {
    await openEntry(page, 'news', basename(path, '.md'));
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Publier maintenant' }).click();
  };
  readMessages(page);
  await logIn(page, desk.url, '?relecture');

  await publishNow(second);
  await readRefusal(page, 'il renvoie à « Le premier texte » (actualité, brouillon)');
  expect(desk.published()).toEqual([]);

  for (const path of [first, second]) {
    await publishNow(path);
    await expect(page.getByText('Fiche publiée').first()).toBeVisible();
  }
  await leave(page, desk);
  expectOnly(desk, `10\t0\t${first}`, `10\t0\t${second}`);
});
