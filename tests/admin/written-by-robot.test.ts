// @vitest-environment jsdom
/** Two hundred entries that a robot writes in the text field, every block in each: the content stands. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadContent } from '~/content/read/load-content';
import { readEntry } from '~/lib/read-entry';
import { writeEntry } from '~/lib/write-entry';
import { renderMarkdown } from '~/markdown/render';
import { withTexts } from '~/quality/entry-texts';
import { workNoteProblems } from '~/tools/check/content-words';
import { prepare } from '../../admin/save/before-save';
import { faultsOf } from '../build/html-rules';
import { wholeText } from './robot';
import { openText } from './typist';

const COUNT = Number(process.env['ROBOT_ENTRIES'] ?? 200);

const written = fc.sample(wholeText, { numRuns: COUNT, seed: 77 }).map((write, rank) => {
  const typist = openText();
  write(typist);
  const { data, problems } = prepare({
    collection: 'news',
    isNew: true,
    data: {
      title: `L'article ${String(rank + 1)} du robot`,
      summary: 'Ce que le robot écrit.',
      date: '2026-07-14',
      datePrecision: 'day',
      sources: [{ label: 'Le Moniteur, 2012' }],
      body: typist.markdown(),
    },
  });
  const { body, ...fields } = data;
  return { problems, source: writeEntry(fields, String(body)), words: typist.words() };
});

const root = mkdtempSync(join(tmpdir(), 'it77-robot-'));
beforeAll(() => {
  cpSync('content', join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'content/medias'), { recursive: true });
  for (const name of ['photo.jpg', 'programme.pdf'])
    writeFileSync(join(root, 'content/medias', name), '');
  written.forEach(({ source }, rank) => {
    writeFileSync(join(root, `content/news/robot-${String(rank)}.md`), source);
  });
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const page = (source: string): string =>
  renderMarkdown(readEntry(source).body, {
    resolveImage: (src) => ({ src, width: 4, height: 3 }),
    resolveEntry: (kind, id) => ({ url: `/${kind}/${id}/` }),
    resolveDocument: (src) => ({ url: src }),
  }).html;

const BLOCKS = 'h2 h3 h4 ul ol blockquote aside table figure hr p'.split(' ');

/** Letters and figures: typography changes the rest, and the page says by itself what a document is. */
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('PDF', '');

it('the form lets each be published', () => {
  expect(written).toHaveLength(COUNT);
  expect(written.flatMap(({ problems }) => problems)).toEqual([]);
});

it('the check of the content finds nothing wrong', () => {
  const { entries, problems } = loadContent(root);
  expect(entries.filter(({ path }) => path.includes('robot-'))).toHaveLength(COUNT);
  expect(problems).toEqual([]);
  expect(workNoteProblems(entries.map(withTexts))).toEqual([]);
});

it('the page says every word in every block', () => {
  for (const { source, words } of written) {
    const body = new DOMParser().parseFromString(page(source), 'text/html');
    expect(BLOCKS.filter((name) => body.querySelector(name) === null)).toEqual([]);
    expect(letters(body.body.textContent)).toBe(letters(words));
  }
});

it('the page is valid HTML, one in ten looked at', async () => {
  const looked = written.filter((_entry, rank) => rank % 10 === 0);
  const found = await Promise.all(
    looked.map(({ source }) => faultsOf(`<main>${page(source)}</main>`)),
  );
  expect(found.flat()).toEqual([]);
});
