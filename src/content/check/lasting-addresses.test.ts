import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readAddressList, writeAddressList } from '../read/address-list';
import { loadContent } from '../read/load-content';
import { newsItem, temporaryContent, type TemporaryContent } from '../read/temporary-content';
import { ADDRESS_LIST, lastingAddresses } from './lasting-addresses';
import { storedEntry } from './entry-fixture';

let content: TemporaryContent | undefined;
afterEach(() => {
  content?.remove();
});

const PAGE = '/actualites/parue/';

/** What is told of the content, when these addresses have been public. */
function told(files: Readonly<Record<string, string>>, known = [PAGE]): readonly string[] {
  content = temporaryContent(files);
  mkdirSync(join(content.root, 'docs'));
  writeAddressList(content.root, known);
  return loadContent(content.root).problems.map(
    ({ path, field, message }) => `${path} ${field} : ${message}`,
  );
}

describe('an address that has been public', () => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['is that of its page', { 'news/parue.md': newsItem() }],
    ['leads to it from its former one', { 'news/autre.md': newsItem({ previousUrls: [PAGE] }) }],
    [
      'leads to it, however it is written',
      { 'news/autre.md': newsItem({ previousUrls: ['/actualites/parue'] }) },
    ],
    [
      'says that the page is withdrawn',
      { 'news/parue.md': newsItem({ retired: { date: '2026-11-23', reason: 'Erreur.' } }) },
    ],
    [
      'is one among those that nobody has listed yet',
      { 'news/parue.md': newsItem(), 'news/nouvelle.md': newsItem({ id: 'nouvelle' }) },
    ],
  ])('%s', (_case, files) => {
    expect(told(files)).toEqual([]);
  });

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['its file is gone', {}],
    ['its file has another name', { 'news/autre.md': newsItem() }],
    ['its page is a draft again', { 'news/parue.md': newsItem({ draft: true }) }],
    ['its page waits again', { 'news/parue.md': newsItem({ publishAt: '2099-01-01T09:00' }) }],
    [
      'only a draft leads from it',
      { 'news/autre.md': newsItem({ draft: true, previousUrls: [PAGE] }) },
    ],
  ])('is not let go without a word: %s', (_case, files) => {
    const [problem, ...others] = told(files);
    expect(others).toEqual([]);
    expect(problem).toMatch(
      /^docs\/adresses\.txt \/actualites\/parue\/ : .*« Anciennes adresses ».*« Retirer la page ».*--oublier \/actualites\/parue\/$/u,
    );
  });

  it('is not said to be lost when its file is wrong: the fault alone is told', () => {
    const problems = told({ 'news/parue.md': newsItem({ type: 'inconnu' }) });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^content\/news\/parue\.md type : /u);
  });

  it('may be a page of the site, which goes no more than another', () => {
    expect(told({}, ['/agenda/', '/rss.xml', '/agenda.ics'])).toEqual([]);
    expect(told({}, ['/page-otee/'])[0]).toContain('docs/adresses.txt /page-otee/ : ');
  });
});

describe('the list', () => {
  it('holds what readers keep, and neither drafts, what waits, nor what is made from the entries', () => {
    const entries = [
      storedEntry('news', 'parue'),
      storedEntry('news', 'retiree', { retired: { date: '2026-11-23', reason: 'Erreur.' } }),
      storedEntry('news', 'brouillon', { draft: true }),
      storedEntry('news', 'future', { publishAt: '2099-01-01T09:00' }),
    ];
    const routes = [
      '/',
      '/agenda/',
      '/annees/[slug]/',
      '/404/',
      '/admin/qualite/',
      '/_headers',
      '/[...path]/',
    ];
    const held = lastingAddresses(entries, routes, new Date());
    expect(held.filter((address) => !address.startsWith('/donnees/'))).toEqual([
      '/',
      '/actualites/parue/',
      '/actualites/retiree/',
      '/agenda.ics',
      '/agenda/',
      '/flux/it77.opml',
      '/rss.json',
      '/rss.xml',
    ]);
  });

  it('is one address a line, in order, each once, and is read as it was written', () => {
    content = temporaryContent({});
    mkdirSync(join(content.root, 'docs'));
    writeAddressList(content.root, ['/b/', '/a/', '/b/']);
    expect(readAddressList(content.root)).toEqual(['/a/', '/b/']);
    expect(readFileSync(join(content.root, ADDRESS_LIST), 'utf8')).toMatch(
      /^# .*\n# .*\n\/a\/\n\/b\/\n$/u,
    );
    writeFileSync(join(content.root, ADDRESS_LIST), '# x\r\n/a/\r\n\r\n/b/\r\n');
    expect(readAddressList(content.root)).toEqual(['/a/', '/b/']);
  });

  it('of this site is in order', () => {
    const known = readAddressList(process.cwd());
    expect(known.length).toBeGreaterThan(250);
    expect(known).toEqual(known.toSorted());
  });
});
