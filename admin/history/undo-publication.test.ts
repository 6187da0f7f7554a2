/** Through the guard, over a repository in memory. */
import { describe, expect, it } from 'vitest';
import type { FormOnScreen } from '../decap/form-on-screen';
import type { PersistOptions } from '../decap/backend-methods';
import { PATH, repository } from '../guard/guarded-fixture';
import { readEntry } from '~/lib/read-entry';
import * as words from './history-words';
import { undoPublication } from './undo-publication';
import type { Version } from './version';

const version = (id: string): Version => ({
  id,
  author: 'Zoé',
  date: '2026-11-29T13:30:00Z',
  message: 'Change',
  path: PATH,
});
const VERSIONS = [version('new'), version('old')];

const file = (title: string, more = ''): string =>
  `---\ntitle: ${title}\nsummary: Un résumé.\ntype: article\ndate: 2026-11-24\ndatePrecision: day\n${more}draft: false\npublished: 2026-11-24\nid: aaaaaaaaaa\n---\nLe texte de ${title}.\n`;

async function desk(texts: Readonly<Record<string, string>>, change: Partial<FormOnScreen> = {}) {
  const files = { [PATH]: texts['new'] ?? '' };
  const { backend, told, open } = repository(files);
  const raw = await open();
  const { data, body } = readEntry(raw);
  const form: FormOnScreen = {
    collection: 'news',
    slug: '2026-11-24-a',
    path: PATH,
    raw,
    data: { ...data, body },
    status: '',
    hasChanged: false,
    ...change,
  };
  const sent: PersistOptions[] = [];
  const undo = (reason = 'Une erreur de date.', versions = VERSIONS): Promise<string | undefined> =>
    undoPublication(
      { form, versions, reason },
      {
        keeper: { read: ({ id }) => Promise.resolve(texts[id] ?? '') },
        present: (path) => Promise.resolve(path === PATH ? files[PATH] : ''),
        draftOf: ({ collection, data: held, slug }) =>
          Promise.resolve({ collection, isNew: false, data: held, file: slug }),
        persist: (entry, options) => {
          sent.push(options);
          return backend.persistEntry(entry, options);
        },
      },
    );
  return { files, told, sent, undo };
}

const TEXTS = { new: file('Nouveau'), old: file('Ancien') };

describe('undoPublication', () => {
  it('publishes the version before the last one, and Git keeps the reason', async () => {
    const { files, sent, undo } = await desk(TEXTS);
    expect(await undo()).toBeUndefined();
    expect(files[PATH]).toBe(TEXTS.old);
    expect(sent).toEqual([
      {
        collectionName: 'news',
        commitMessage:
          'Actualité : annule la publication de « 2026-11-24-a » du dimanche 29 novembre 2026 à 14 h 30\n\nUne erreur de date.',
        useWorkflow: false,
        newEntry: false,
      },
    ]);
  });

  it('leaves the addresses as they are', async () => {
    const address = 'slug: la-nouvelle\npreviousUrls:\n  - /actualites/avant/\n';
    const { files, undo } = await desk({ ...TEXTS, new: file('Nouveau', address) });
    expect(await undo()).toBeUndefined();
    expect(readEntry(files[PATH]).data).toMatchObject({
      title: 'Ancien',
      slug: 'la-nouvelle',
      previousUrls: ['/actualites/avant/'],
    });
  });

  it.each<[string, Readonly<Record<string, string>>, Partial<FormOnScreen>, string, string]>([
    ['without a reason', TEXTS, {}, '  ', words.NO_REASON],
    ['under unsaved work', TEXTS, { hasChanged: true }, 'a', words.UNSAVED],
    ['beside a draft', TEXTS, { status: 'draft' }, 'a', words.UNDER_REVIEW],
    [
      'when only the address changed',
      { new: file('A', 'slug: b\n'), old: file('A') },
      {},
      'a',
      words.SAME_AS_BEFORE,
    ],
    [
      'that the rules of today would refuse',
      { ...TEXTS, old: file('Ancien').replace('summary: Un résumé.\n', '') },
      {},
      'a',
      'ne convient plus',
    ],
  ])('undoes nothing %s', async (_when, texts, change, reason, said) => {
    const { files, sent, undo } = await desk(texts, change);
    const before = files[PATH];
    expect(await undo(reason)).toContain(said);
    expect([files[PATH], sent]).toEqual([before, []]);
  });

  it('has nothing to put in the place of a first version', async () => {
    const { sent, undo } = await desk(TEXTS);
    expect(await undo('a', VERSIONS.slice(0, 1))).toBe(words.FIRST_VERSION);
    expect(sent).toEqual([]);
  });

  it('undoes nothing once somebody has published something else', async () => {
    const { files, undo } = await desk(TEXTS);
    files[PATH] = file('D’une collègue');
    expect(await undo()).toBe(words.CHANGED_SINCE);
    expect(files[PATH]).toBe(file('D’une collègue'));
  });

  it('undoes nothing when a picture of that time is gone: the guard says which', async () => {
    const image =
      'image:\n  file: ../medias/partie.png\n  alternative: La salle\n  decorative: false\n';
    const { files, told, undo } = await desk({ ...TEXTS, old: file('Ancien', image) });
    await expect(undo()).rejects.toThrow('partie.png');
    expect(told).toEqual([expect.stringContaining('partie.png')]);
    expect(files[PATH]).toBe(TEXTS.new);
  });
});
