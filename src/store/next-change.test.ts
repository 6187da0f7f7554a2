import { afterAll, describe, expect, it } from 'vitest';
import { loadContent } from './load';
import { nextChange } from './next-change';
import { newsItem, temporaryContent } from './temporary-content';

const NOW = new Date('2026-11-24T12:00:00Z');

function nextOf(files: Readonly<Record<string, string>>): string | undefined {
  const content = temporaryContent(files);
  afterAll(content.remove);
  return nextChange(loadContent(content.root).entries, NOW)?.toISOString();
}

describe('nextChange', () => {
  it('is the first hour of publication to come, in Paris time', () => {
    expect(
      nextOf({
        'news/a.md': newsItem({ id: 'aaa', publishAt: '2026-12-02T09:00' }),
        'news/b.md': newsItem({ id: 'bbb', publishAt: '2026-12-01T09:00' }),
        'news/c.md': newsItem({ id: 'ccc', publishAt: '2026-11-23T09:00' }),
      }),
    ).toBe('2026-12-01T08:00:00.000Z');
  });

  it('says nothing of a draft, whose hour publishes nothing', () => {
    const files = {
      'news/a.md': newsItem({ id: 'aaa', draft: true, publishAt: '2026-12-01T09:00' }),
    };
    expect(nextOf(files)).toBeUndefined();
  });
});
