import { describe, expect, it, vi } from 'vitest';
import { entry, PATH, repository } from '../../guard/guarded-fixture';
import { presentEntries, publishedSource } from './published';

const OTHER = 'content/news/2026-11-20-b.md';
const files = { [PATH]: entry('un'), [OTHER]: entry('deux'), 'content/pages/c.md': entry('page') };

describe('what is read again through the backend of Decap', () => {
  it('is not known until Decap has made one', async () => {
    vi.resetModules();
    const atFirst = await import('./published');
    await expect(atFirst.presentEntries(['news'])).rejects.toThrow('no backend');
    expect(await atFirst.publishedSource(PATH)).toBe('');
  });

  it('is the public version of an entry, then all news, those under review last', async () => {
    repository(files, { drafts: { [PATH]: entry('relu') } });
    expect(await publishedSource(PATH)).toBe(entry('un'));
    expect(await presentEntries(['news'])).toEqual([
      { kind: 'news', path: PATH, raw: entry('un') },
      { kind: 'news', path: OTHER, raw: entry('deux') },
      { kind: 'news', path: PATH, raw: entry('relu') },
    ]);
  });
});
