import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { storedEntry } from '~/content/check/entry-fixture';
import type { StoredEntry } from '~/kinds/entry';
import { refuseMissingPages } from './missing-pages';

const NOW = new Date('2026-11-24T12:00:00Z');
const SITE = mkdtempSync(join(tmpdir(), 'it77-pages-'));
afterAll(() => {
  rmSync(SITE, { recursive: true, force: true });
});

function build(address: string, meta: string): void {
  mkdirSync(join(SITE, address), { recursive: true });
  writeFileSync(join(SITE, address, 'index.html'), `<head>${meta}</head>`);
}
build('/actualites/une/', '<meta property="og:type" content="article">');
build('/agenda/', '<meta property="og:type" content="website">');
build('/actualites/retiree/', '<meta name="robots" content="noindex">');

const RETIRED = { retired: { date: '2026-11-23', reason: 'Erreur.' } };
const une = storedEntry('news', 'une');
const look =
  (...entries: readonly StoredEntry[]) =>
  () => {
    refuseMissingPages(SITE, entries, NOW);
  };

describe('a built site', () => {
  it.each<readonly [string, StoredEntry]>([
    ['has the page of a public entry', une],
    ['has the notice of a page withdrawn', storedEntry('news', 'retiree', RETIRED)],
    ['owes no page to a draft', storedEntry('news', 'deux', { draft: true })],
    [
      'owes none to what is to come',
      storedEntry('news', 'deux', { publishAt: '2026-12-01T09:00' }),
    ],
  ])('%s', (_case, entry) => {
    expect(look(entry)).not.toThrow();
  });

  it.each<readonly [string, StoredEntry, string]>([
    ['has not the page of a public entry', storedEntry('news', 'deux'), '/actualites/deux/'],
    ['has a list in its place', storedEntry('pages', 'ici', { address: '/agenda/' }), '/agenda/'],
    ['has no notice of a page withdrawn', storedEntry('news', 'une', RETIRED), '/actualites/une/'],
  ])('is refused when it %s', (_case, entry, address) => {
    expect(look(entry)).toThrow(`  ${entry.path} : pas de page à l’adresse ${address}\n`);
  });

  it('is refused when two entries have one page', () => {
    const other = storedEntry('pages', 'ici', { address: '/actualites/une/' });
    expect(look(une, other)).toThrow('  content/pages/ici.md : pas de page');
  });
});
