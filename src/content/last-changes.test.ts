import { expect, test } from 'vitest';
import { storedEntry } from './check/entry-fixture';
import { lastChanges } from './last-changes';

const moment = new Date('2026-12-10T12:00:00+01:00');

test('a page is dated by its entry; its list, the data and the home page by the latest of theirs', () => {
  const changes = lastChanges(
    [
      storedEntry('glossary', 'ancien', { published: '2026-11-24' }),
      storedEntry('glossary', 'revu', { updated: '2026-12-03', updateNote: 'Définition.' }),
      storedEntry('members', 'corrige', { corrections: [{ date: '2026-12-04', text: 'Un mot.' }] }),
    ],
    moment,
  );
  expect(changes).toEqual({
    '/glossaire/ancien/': '2026-11-24',
    '/glossaire/revu/': '2026-12-03',
    '/adherents/corrige/': '2026-12-04',
    '/glossaire/': '2026-12-03',
    '/adherents/': '2026-12-04',
    '/donnees/glossaire/': '2026-12-03',
    '/donnees/adherents/': '2026-12-04',
    '/donnees/': '2026-12-04',
    '/': '2026-12-04',
  });
});

test('a page withdrawn is dated by its list alone; what is not public yet, by nothing', () => {
  const changes = lastChanges(
    [
      storedEntry('glossary', 'retire', { retired: { date: '2026-12-05', reason: 'Essai.' } }),
      storedEntry('members', 'brouillon', { draft: true }),
      storedEntry('groups', 'programme', { publishAt: '2099-01-01T09:00' }),
    ],
    moment,
  );
  expect(Object.keys(changes)).toEqual(['/glossaire/', '/donnees/glossaire/', '/donnees/', '/']);
  expect(new Set(Object.values(changes))).toEqual(new Set(['2026-12-05']));
});
