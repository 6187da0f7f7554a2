import { describe, expect, it } from 'vitest';
import { entry, PATH, repository } from './guarded-fixture';

const OTHER = 'content/spaces/b.md';
const other = entry('deux').replace('aaaaaaaaaa', 'bbbbbbbbbb').replace('Un titre', 'L’autre');

/** What the draft leads to the other by. */
const LEADS = [
  ['a link of its text', entry('un', '', 'Voir [ceci](entry:spaces/bbbbbbbbbb).')],
  ['a field', entry('un', 'spaces: [bbbbbbbbbb]\n')],
] as const;

describe('a guarded backend, on publishing a draft that leads to another entry', () => {
  it.each(LEADS)('keeps it while that one is a draft too, by %s', async (_what, draft) => {
    const { backend, files, drafts, told } = repository(
      {},
      { drafts: { [PATH]: draft, [OTHER]: other } },
    );
    await expect(backend.publishUnpublishedEntry('news', '2026-11-24-a')).rejects.toThrow(
      'il renvoie à « L’autre » (espace, brouillon)',
    );
    expect(drafts[PATH]).toBe(draft);
    expect(files).toEqual({});
    expect(told).toEqual([expect.stringContaining('Publiez d’abord')]);
  });

  it.each(LEADS)('publishes it once that one is among the pages, by %s', async (_what, draft) => {
    const { backend, files, told } = repository({ [OTHER]: other }, { drafts: { [PATH]: draft } });
    await backend.publishUnpublishedEntry('news', '2026-11-24-a');
    expect(files[PATH]).toBe(draft);
    expect(told).toEqual([]);
  });

  it('tells that the other was deleted meanwhile', async () => {
    const { backend } = repository({}, { drafts: { [PATH]: LEADS[0][1] } });
    await expect(backend.publishUnpublishedEntry('news', '2026-11-24-a')).rejects.toThrow(
      'une fiche qui n’existe plus',
    );
  });

  it('publishes one that leads to itself alone', async () => {
    const draft = entry('un', '', 'Voir [plus bas](entry:news/aaaaaaaaaa).');
    const { backend, files } = repository({}, { drafts: { [PATH]: draft } });
    await backend.publishUnpublishedEntry('news', '2026-11-24-a');
    expect(files[PATH]).toBe(draft);
  });
});
