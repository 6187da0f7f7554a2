import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { forgetContent } from '~/content/read/shared-content';
import { newsItem, temporaryContent } from '~/content/read/temporary-content';
import { formerAddresses } from './former-addresses';

const content = temporaryContent({ 'news/a.md': newsItem({ previousUrls: ['/ancienne/'] }) });
const file = join(content.root, 'content', 'news', 'a.md');
afterAll(content.remove);

describe('formerAddresses', () => {
  const successorOf = formerAddresses(content.root);

  it.each([
    ['/ancienne/', '/actualites/a/'],
    ['/actualites/a/', undefined],
    ['/', undefined],
  ])('%s leads to %s', (address, successor) => {
    expect(successorOf({ pathname: address, search: '' })).toBe(successor);
  });

  it('reads the content again once it has changed, and only then', () => {
    writeFileSync(file, newsItem({ slug: 'b', previousUrls: ['/ancienne/', '/actualites/a/'] }));
    expect(successorOf({ pathname: '/actualites/a/', search: '' })).toBeUndefined();
    forgetContent(content.root);
    expect(successorOf({ pathname: '/actualites/a/', search: '' })).toBe('/actualites/b/');
  });
});
