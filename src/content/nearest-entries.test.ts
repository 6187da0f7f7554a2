import { describe, expect, it } from 'vitest';
import { seeded } from '~/motif/core/seed';
import { TERRITORIES, THEMES } from '~/model/vocabulary';
import { storedEntry } from './check/entry-fixture';
import { sharingMost } from './nearest-entries';

const COUNT = 3;
const KINDS = ['news', 'events', 'outputs', 'glossary'] as const;

type Made = ReturnType<typeof storedEntry>;
const lists = ({ data }: Made) => ({
  themes: 'themes' in data ? data.themes : [],
  territories: 'territories' in data ? data.territories : [],
});

/** What the ranking means, told without regard to time: each entry beside each other one. */
function compared(offered: readonly Made[], entry: Made): readonly Made[] {
  const own = lists(entry);
  const score = (other: Made): number => {
    const { themes, territories } = lists(other);
    const places = territories.filter((one) => own.territories.includes(one)).length;
    const subjects = themes.filter((one) => own.themes.includes(one)).length;
    return 2 * places + subjects + (other.kind === entry.kind ? 0.5 : 0);
  };
  return offered
    .filter((other) => other.url !== entry.url && score(other) >= 1)
    .toSorted((a, b) => score(b) - score(a) || a.url.localeCompare(b.url))
    .slice(0, COUNT);
}

/** @param values among how many themes, and territories, an entry takes its own */
function drawn(seed: string, total: number, values: number): readonly Made[] {
  const next = seeded(seed);
  const some = (names: readonly string[]): readonly string[] =>
    names.slice(0, values).flatMap((name) => {
      const times = next() * values;
      // The form lets a value be chosen twice.
      return times < 0.1 ? [name, name] : times < 1 ? [name] : [];
    });
  return Array.from({ length: total }, (_, rank) => {
    const kind = KINDS[Math.floor(next() * KINDS.length)] ?? 'news';
    const sorted =
      kind === 'glossary'
        ? {}
        : { themes: some(Object.keys(THEMES)), territories: some(Object.keys(TERRITORIES)) };
    // Not in the order of the addresses.
    return storedEntry(kind, `Fiche ${(rank * 37) % total}`, sorted);
  });
}

const urls = (entries: readonly Made[]) => entries.map(({ url }) => url);

describe('the entries that share most with one', () => {
  it.each([
    ['two', 2, 2],
    ['a few', 12, 3],
    ['many, sorted alike', 120, 1],
    ['many, of few sorts', 120, 2],
    ['many, of all sorts', 120, 14],
  ])(
    'are those that a comparison with each finds, in its order: among %s',
    (seed, total, values) => {
      const entries = drawn(seed, total, values);
      const offered = entries.filter(({ kind }) => kind !== 'glossary');
      const related = sharingMost(offered, COUNT);
      for (const entry of entries)
        expect(urls(related(entry))).toEqual(urls(compared(offered, entry)));
    },
  );

  it('share a place rather than a theme, and something at least', () => {
    const entry = storedEntry('news', 'Elle', { themes: ['lieux'], territories: ['senart'] });
    const theme = storedEntry('news', 'Thème', { themes: ['lieux'] });
    const place = storedEntry('events', 'Lieu', { territories: ['senart'] });
    const apart = storedEntry('news', 'Ailleurs', { themes: ['reseau'] });
    const related = sharingMost([entry, theme, place, apart], COUNT);
    expect(urls(related(entry))).toEqual(urls([place, theme]));
  });
});
