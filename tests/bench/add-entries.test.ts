/** The entries that the benchmark adds are a content that the site accepts. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadContent, type LoadedContent } from '~/content/read/load-content';
import { KINDS } from '~/kinds';
import { linkTargets } from '~/markdown/link-targets';
import { copyFiles } from '../tools/copy';
import { addEntries, addSentence, entryToChange } from './add-entries';
import { writePlainArticles } from './plain-articles';

const COUNT = 300;
const root = mkdtempSync(join(tmpdir(), 'it77-bench-'));
let before: LoadedContent;
let after: LoadedContent;
const added = () => after.entries.filter(({ path }) => !before.byPath.has(path));

beforeAll(async () => {
  copyFiles(root, (path) => path.startsWith('content/'));
  before = loadContent(root);
  await addEntries(root, COUNT);
  after = loadContent(root);
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('entries added to a copy of the repository', () => {
  it('are all there, of every kind, and nothing is wrong in them', () => {
    expect(after.problems).toEqual([]);
    expect(added()).toHaveLength(COUNT);
    expect(new Set(added().map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });

  it('lead to entries, sources and pictures, and name their own sources', () => {
    const targets = new Set(
      added().flatMap(({ body }) => linkTargets(body).map(({ type }) => type)),
    );
    expect([...targets]).toEqual(expect.arrayContaining(['entry', 'source', 'media']));
    expect(added().filter(({ data }) => data.sources.length === 0)).toEqual([]);
  });

  it('are the same each time', async () => {
    const again = mkdtempSync(join(root, 'again-'));
    copyFiles(again, (path) => path.startsWith('content/'));
    await addEntries(again, COUNT);
    expect(loadContent(again).entries).toEqual(after.entries);
  });
});

describe('the plain articles, for the floor and the peers', () => {
  const folder = join(root, 'articles');
  const articles = (): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
  beforeAll(() => {
    writePlainArticles(root, folder);
  });

  it('are all entries, their texts whole, their pictures out of reach', () => {
    expect(articles()).toHaveLength(after.entries.length);
    for (const { path, body } of after.entries) {
      const article = readFileSync(join(folder, path.slice('content/'.length)), 'utf8');
      expect(article.endsWith(body.replaceAll('](../', '](/'))).toBe(true);
    }
  });

  it('have a title, a description, a day and themes, and nothing else', () => {
    for (const name of articles()) {
      const [, head = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/mu);
      // Reason for the cast: front matter is a map.
      const fields = parse(head) as Readonly<Record<string, unknown>>;
      expect(Object.keys(fields)).toEqual(['title', 'description', 'date', 'themes']);
      expect(fields['date']).toMatch(/^\d{4}-\d\d-\d\d$/u);
      expect(fields['themes']).toBeInstanceOf(Array);
    }
  });
});

it('one entry is changed, and remains correct', () => {
  addSentence(join(root, 'content', entryToChange(root)));
  const { entries, problems } = loadContent(root);
  expect(problems).toEqual([]);
  const changed = entries.filter(({ path, body }) => after.byPath.get(path)?.body !== body);
  expect(changed.map(({ kind }) => kind)).toEqual(['news']);
});
