/** What answers of a built site weigh. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wireSize } from '~/tools/build/page-weight';
import { sentFiles } from './sent-files';
import { answersOf, feedReading, firstVisit, nextVisit } from './transfers';

const site = mkdtempSync(join(tmpdir(), 'it77-transfers-'));
const put = (root: string, name: string, content: string): void => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
};
const page = (title: string): string =>
  `<!doctype html><html><head><title>${title}</title><link rel="stylesheet" href="/_astro/a.css"><link rel="icon" href="/favicon.svg"></head><body><h1>${title}</h1></body></html>`;

beforeAll(() => {
  put(site, 'index.html', page('Accueil'));
  put(site, 'a/index.html', page('Une autre page'));
  put(site, '_astro/a.css', 'body { color: #0b2b33 }');
  put(site, 'favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  put(site, 'rss.xml', `<rss>${'<item/>'.repeat(300)}</rss>`);
  put(site, '_headers', '/*\n  X-A: b\n\n/_astro/*\n  Cache-Control: public, immutable\n');
});
afterAll(() => {
  rmSync(site, { recursive: true, force: true });
});

const pages = ['/', '/a/'];

describe('a visit', () => {
  it('asks once for what two pages share', () => {
    const { whole } = answersOf(site);
    const { bytes, requests } = firstVisit(site, pages);
    expect(requests).toBe(4);
    expect(bytes).toBe(whole('/') + whole('/a/') + whole('/_astro/a.css') + whole('/favicon.svg'));
  });

  it('asks no more, the next time, for what never changes, and is sent only what did', () => {
    const { whole, unchanged } = answersOf(site);
    const { bytes, requests } = nextVisit(site, pages);
    expect(requests).toBe(3);
    expect(bytes).toBe(whole('/') + whole('/a/') + unchanged('/favicon.svg'));
  });
});

describe('an answer', () => {
  it('weighs its file, compressed, and its headers', () => {
    const { whole, unchanged } = answersOf(site);
    expect(whole('/rss.xml') - unchanged('/rss.xml')).toBe(wireSize(site, '/rss.xml'));
  });

  it('weighs more where more headers are said', () => {
    const { unchanged } = answersOf(site);
    expect(unchanged('/_astro/a.css') - unchanged('/')).toBe(
      'cache-control: public, immutable\r\n'.length,
    );
  });
});

it('a feed is whole when it has changed, and no more than headers otherwise', () => {
  const { whole, unchanged } = answersOf(site);
  expect(feedReading(site, '/rss.xml', 100, 3)).toEqual({
    bytes: 3 * whole('/rss.xml') + 97 * unchanged('/rss.xml'),
    requests: 100,
  });
});

describe('a deployment', () => {
  it('sends everything the first time', () => {
    expect(sentFiles(site).files).toBe(6);
  });

  it('then sends what is new or has changed', () => {
    const before = join(site, '..', `${site}-before`);
    try {
      put(before, 'index.html', page('Accueil'));
      put(before, 'favicon.svg', 'other');
      const { files, bytes } = sentFiles(site, before);
      expect(files).toBe(5);
      expect(sentFiles(site).bytes - bytes).toBe(page('Accueil').length);
    } finally {
      rmSync(before, { recursive: true, force: true });
    }
  });
});
