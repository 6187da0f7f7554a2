import { describe, expect, it } from 'vitest';
import type { StoredEntry } from '~/kinds/entry';
import { TO_COMPLETE } from '~/kinds/settings/model';
import { materialOf, sample } from '~/quality/sample-content';
import { beforeGoingOnline, workNoteProblems } from './content-words';

const { settings } = materialOf([]);
const read = (entry: StoredEntry) => materialOf([entry]).entries;
const decided = { ...settings, ...Object.fromEntries(TO_COMPLETE.map((name) => [name, 'Décidé'])) };

describe('what is left to do before going online', () => {
  it('is nothing once all is given and confirmed', () => {
    expect(beforeGoingOnline({ entries: read(sample('news')), settings: decided })).toEqual([]);
  });

  it.each(TO_COMPLETE)('is to give %s while it is empty', (name) => {
    const missing = { ...decided, [name]: undefined };
    expect(beforeGoingOnline({ entries: [], settings: missing })).toEqual([
      'À faire avant la mise en ligne :',
      expect.stringMatching(/^ {2}Réglages, .+ : Vide$/u),
    ]);
  });

  it('is to confirm what was only proposed, and to finish the texts that say so', () => {
    const proposed = { ...decided, toConfirm: ['contactEmail'] as const };
    const entry = sample('pages', {}, 'Le montant : à compléter.');
    expect(beforeGoingOnline({ entries: read(entry), settings: proposed }).slice(1)).toEqual([
      '  Réglages, Adresse de contact : Valeur proposée, à confirmer : contact@it77.fr',
      '  Page, Titre : Texte : Le montant : à compléter.',
    ]);
  });
});

it('a note of work is told by its file, its field and what to write', () => {
  const noted = sample('news', {}, 'Les sources lues se taisent.');
  const [problem] = workNoteProblems(read(noted));
  expect([problem?.path, problem?.field]).toEqual(['content/news/news-1.md', 'Texte']);
  expect(problem?.message).toMatch(/^« Les sources lues .+ « Notes de travail »$/u);
});
