/** docs/add-a-kind.md, followed to the letter in a copy of the repository, whose site is then built. */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEntry } from '~/lib/read-entry';
import { readPageTable } from '~/lib/search/page-table';
import { writeEntry } from '~/lib/write-entry';
import { copyRepository } from './copy';
import { followSteps } from './written-steps';

const MOST_FILES = 7;
const GUIDE = 'docs/add-a-kind';
const copy = copyRepository();
afterAll(copy.remove);

const at = (...names: readonly string[]): string => join(copy.root, ...names);

interface Ran {
  readonly isDone: boolean;
  readonly output: string;
}
const run = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const options = { cwd: copy.root, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, args, options, (error, output, errors) => {
      resolve({ isDone: error === null, output: error === null ? output : `${output}${errors}` });
    });
  });
const runTypeScript = (...args: readonly string[]): Promise<Ran> => run('--import', 'tsx', ...args);

/** A place that readers can see, for the job to name. */
function aPlace(): { readonly id: string; readonly title: string } {
  const [name = ''] = readdirSync(at('content', 'spaces')).filter((one) => one.endsWith('.md'));
  const { id, title } = readEntry(readFileSync(at('content', 'spaces', name), 'utf8')).data;
  return { id: String(id), title: String(title) };
}
const place = aPlace();

const JOB = {
  title: 'Animer le télécentre',
  summary: 'Un poste à prendre.',
  employer: 'La commune',
  contract: 'training',
  date: '2012-05-14',
  datePrecision: 'day',
  spaces: [place.id],
  themes: ['lieux'],
  published: '2012-05-14',
  id: 'animer-le-telecentre',
};

/** Files that import what they may not: another kind. */
const INTRUDERS = {
  'src/kinds/jobs/intruder.ts': "export { NEWS_TYPES } from '../news/news-types';\n",
  'src/kinds/news/intruder.ts': "export { CONTRACTS } from '~/kinds/jobs/model';\n",
};

let touched: readonly string[] = [];
let built: Ran;
let typed: Ran;
let linted: Ran;

beforeAll(async () => {
  followSteps(copy.root, readFileSync(`${GUIDE}.md`, 'utf8'));
  cpSync(GUIDE, at('src', 'kinds', 'jobs'), { recursive: true });
  mkdirSync(at('content', 'jobs'));
  writeFileSync(at('content', 'jobs', '2012-05-14-animer.md'), writeEntry(JOB, 'Un texte.'));
  const status = execFileSync('git', ['status', '--porcelain', '-uall'], { cwd: copy.root });
  touched = status.toString().split('\n').filter(Boolean);
  built = await runTypeScript('src/tools/build/build.ts');
  for (const [path, text] of Object.entries(INTRUDERS)) writeFileSync(at(path), text);
  [typed, linted] = await Promise.all([
    run('node_modules/astro/bin/astro.mjs', 'check'),
    run('node_modules/eslint/bin/eslint.js', '--format=json', 'src/kinds', 'src/pages/emplois'),
  ]);
}, 600_000);

const pageOf = (url: string): CheerioAPI =>
  load(readFileSync(at('dist', ...url.split('/'), 'index.html'), 'utf8'));
/** The texts of the links that lead to an address. */
const linksTo = (url: string, on: string, within = 'body'): readonly string[] => {
  const $ = pageOf(on);
  return $(`${within} a[href="${url}"]`)
    .toArray()
    .map((link) => $(link).text().trim());
};

describe('a kind added as the guide says', () => {
  it(`takes ${String(MOST_FILES)} files at most`, () => {
    expect(touched.length, touched.join('\n')).toBeLessThanOrEqual(MOST_FILES);
  });

  it('is right by its types, and forces no other file', () => {
    expect(typed.isDone, typed.output).toBe(true);
  });

  it('is closed to the other kinds by the linter, and closed to them', () => {
    const files = z
      .array(
        z.object({ filePath: z.string(), messages: z.array(z.object({ ruleId: z.string() })) }),
      )
      .parse(JSON.parse(linted.output))
      .filter(({ messages }) => messages.length > 0);
    const told = files.map(({ filePath, messages }) => [
      relative(copy.root, filePath).split(sep).join('/'),
      messages.map(({ ruleId }) => ruleId),
    ]);
    const refused = ['@typescript-eslint/no-restricted-imports'];
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(Object.keys(INTRUDERS).map((path) => [path, refused])),
    );
  });

  it('is in the menu of the editors, with its form and its list', async () => {
    const { output } = await runTypeScript(
      '--input-type=module',
      '--eval',
      "const { collections } = await import('./admin/decap/collections.ts');" +
        "console.log(JSON.stringify(collections.find(({ name }) => name === 'jobs')));",
    );
    expect(JSON.parse(output)).toMatchObject({
      label: 'Offres d’emploi',
      folder: 'content/jobs',
      preview_path: 'emplois/{{slug}}/',
      view_groups: [{ label: 'Contrat', field: 'row.words.contract' }],
      fields: expect.arrayContaining([
        expect.objectContaining({ name: 'employer', label: 'Employeur', required: true }),
      ]) as unknown,
    });
  });

  it('is told by the editors’ guide', () => {
    expect(readFileSync(at('content', 'README.md'), 'utf8')).toContain('| `jobs` |');
  });
});

describe('the site with a new kind', () => {
  const PAGE = '/emplois/2012-05-14-animer/';

  it('is built', () => {
    expect(built.isDone, built.output).toBe(true);
  });

  it('has the page of the entry, which links to what it refers to, under its list', () => {
    const $ = pageOf(PAGE);
    expect($('h1').text()).toBe(JOB.title);
    expect($('.prov').text()).toContain('IT77 · J · animer-le-telecentre');
    expect($('#espaces').parent().text()).toContain(place.title);
    expect(linksTo('/emplois/', PAGE)).toContain('Emplois');
  });

  it('has its list, with its social card, which the site map and the footer name', () => {
    expect(linksTo(PAGE, '/emplois/')).toEqual([JOB.title]);
    const card = pageOf('/emplois/')('meta[property="og:image"]').attr('content') ?? '';
    expect(readdirSync(at('dist', 'cartes'))).toContain(card.split('/').at(-1));
    expect(linksTo('/emplois/', '/plan-du-site/', 'main')).toEqual(['Emplois']);
    expect(linksTo('/emplois/', '/', 'footer')).toEqual(['Emplois']);
  });

  it.each(['/themes/lieux/', '/annees/2012/'])('gathers it at %s, under its name', (url) => {
    expect(pageOf(url)('#emplois').text().trim()).toBe('Emplois');
    expect(linksTo(PAGE, url)).toEqual([JOB.title]);
  });

  it('has its genre in the search, on the form as in the index', () => {
    expect(pageOf('/recherche/')('input[name="genre"][value="Emploi"]').length).toBe(1);
    const table = readPageTable(readFileSync(at('dist', 'pagefind', 'pages.json'), 'utf8'));
    const genres = table.flatMap(({ facets }) => facets.genre);
    expect(genres).toContain('Emploi');
  });
});
