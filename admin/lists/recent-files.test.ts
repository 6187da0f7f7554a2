import { expect, it } from 'vitest';
import { entryFormat } from '../decap/file-formats';
import { entry, PATH, repository } from '../guard/guarded-fixture';
import { ROW } from '~/kinds/cms-list';
import { isRecord } from '~/model/clean';
import { isRecentFile, noticeRecent } from './recent-files';

const OLD = 'content/news/2012-05-14-b.md';

/** What the filter of the list looks at. */
function marksOf(raw: string): unknown {
  const row = entryFormat('news').formatter.fromFile(raw)[ROW];
  return isRecord(row) ? row['marks'] : undefined;
}

/** @param changed what the repository tells; undefined when it does not answer */
function desk(name: string, changed: readonly string[] | undefined, isGithub = false) {
  const files = { [PATH]: entry(`${name}, nouveau`), [OLD]: entry(`${name}, ancien`) };
  const around = isGithub ? { github: { unreadable: [] } } : {};
  const { backend } = repository(files, around);
  const asked: unknown[] = [];
  let hour = 10;
  backend.request = (payload) => {
    asked.push(payload);
    return changed === undefined
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve({ paths: changed });
  };
  noticeRecent(backend, () => new Date(`2026-11-29T${String(hour)}:00:00Z`));
  return { files, backend, asked, wait: () => (hour += 1) };
}

it.each([
  ['by folder', false],
  ['all at once, as GitHub’s', true],
])(
  'marks for the filter the entries published in the last thirty days, read %s',
  async (way, isGithub) => {
    const { files, backend, asked } = desk(way, [PATH], isGithub);
    const list = isGithub ? backend.allEntriesByFolder : backend.entriesByFolder;
    expect(await list?.('content/news', 'md', 1)).toHaveLength(2);
    await list?.('content/events', 'md', 1);
    expect(marksOf(files[PATH])).toMatch(/modifiée récemment$/u);
    expect(marksOf(files[OLD])).not.toMatch(/récemment/u);
    expect(asked).toEqual([
      { action: 'changedFiles', params: { folder: 'content', since: '2026-10-30T10:00:00.000Z' } },
    ]);
  },
);

it('asks again after a while', async () => {
  const { backend, asked, wait } = desk('plus tard', []);
  await backend.entriesByFolder('content/news', 'md', 1);
  wait();
  await backend.entriesByFolder('content/news', 'md', 1);
  expect(asked).toHaveLength(2);
});

it('marks what has just been saved', async () => {
  const { backend } = desk('enregistré', []);
  const raw = entry('enregistré à l’instant');
  await backend.getEntry(PATH);
  await backend.persistEntry(
    { dataFiles: [{ path: PATH, slug: 'a', raw }], assets: [] },
    { collectionName: 'news' },
  );
  expect(isRecentFile(raw)).toBe(true);
});

it('gives lists all the same when nobody knows what is recent', async () => {
  const { files, backend } = desk('panne', undefined);
  expect(await backend.entriesByFolder('content/news', 'md', 1)).toHaveLength(2);
  expect(isRecentFile(files[PATH])).toBe(false);
});
