import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openEntryMemory } from './entry-memory';
import { loadContent } from './load-content';
import { newsItem, temporaryContent, type TemporaryContent } from './temporary-content';

const NEWS = 'news/une.md';
let content: TemporaryContent;
beforeEach(() => {
  content = temporaryContent({ [NEWS]: newsItem(), 'news/deux.md': newsItem({ id: 'deux' }) });
});
afterEach(() => {
  content.remove();
});

/** Reads the content with what the last reading kept. */
async function read(version = '1', today = '2026-11-30') {
  const memory = await openEntryMemory(join(content.root, 'kept'), version, today);
  const recalled: string[] = [];
  const loaded = loadContent(content.root, {
    ...memory,
    recall: (path, text) => {
      const entry = memory.recall(path, text);
      if (entry !== undefined) recalled.push(path);
      return entry;
    },
  });
  await memory.save();
  return { ...loaded, recalled };
}

const write = (text: string): void => {
  writeFileSync(join(content.root, 'content', NEWS), text);
};

it('files that have not changed are not read again, and give the same entries', async () => {
  const first = await read();
  const second = await read();
  expect(first.recalled).toEqual([]);
  expect(second.recalled).toEqual(['content/news/deux.md', `content/${NEWS}`]);
  expect(second.entries).toEqual(first.entries);
});

it('a file with one letter more is read', async () => {
  await read();
  write(newsItem({}, 'Un textes.'));
  const { recalled, entries } = await read();
  expect(recalled).toEqual(['content/news/deux.md']);
  expect(entries.map(({ body }) => body.trim())).toEqual(['Un texte.', 'Un textes.']);
});

it('a file that is wrong is told each time', async () => {
  await read();
  write(newsItem({ title: '' }));
  const [first, second] = [await read(), await read()];
  expect(first.problems).not.toEqual([]);
  expect(second.problems).toEqual(first.problems);
});

it('another version, or another day, reads all of them', async () => {
  await read();
  expect((await read('2')).recalled).toEqual([]);
  expect((await read('1', '2026-12-01')).recalled).toEqual([]);
});
