import { describe, expect, it } from 'vitest';
import { entry, MEDIA, PATH, repository } from './guarded-fixture';
import { unusedMediasMessage } from './unused-medias';

const PICTURED = entry('un', '', '![Vue](../medias/a.png)');
const OTHER = 'content/medias/b.pdf';
const unsaved = [{ kind: 'news' as const, path: PATH, raw: PICTURED }];
const noWork = () => Promise.resolve([]);

describe('unusedMediasMessage', () => {
  it.each([
    ['a page', { [PATH]: PICTURED }, {}, noWork],
    ['a draft under review', {}, { drafts: { [PATH]: PICTURED } }, noWork],
    ['work left unsaved', {}, {}, () => Promise.resolve(unsaved)],
  ])('names a file that nobody uses, and not the one of %s', async (_what, held, around, work) => {
    const { backend } = repository({ ...held, [MEDIA]: '', [OTHER]: '' }, around);
    const told = await unusedMediasMessage(backend, work);
    expect(told).toMatch(/^1 fichier ne sert à aucune fiche .* : b\.pdf\. Avant/u);
  });

  it('names them all, but what is no file of the editors’', async () => {
    const keep = 'content/medias/.gitkeep';
    const { backend } = repository({ [MEDIA]: '', [OTHER]: '', [keep]: '' });
    expect(await unusedMediasMessage(backend, noWork)).toMatch(
      /^2 fichiers ne servent à .* : a\.png, b\.pdf\./u,
    );
  });

  it('says that all of them are of use', async () => {
    const { backend } = repository({ [PATH]: PICTURED, [MEDIA]: '' });
    expect(await unusedMediasMessage(backend, noWork)).toBe(
      'Tous les fichiers servent à une fiche.',
    );
  });

  it('names none when an entry could not be read: nobody knows, then', async () => {
    const github = { unreadable: [PATH] };
    const { backend } = repository({ [PATH]: PICTURED, [MEDIA]: '' }, { github });
    expect(await unusedMediasMessage(backend, noWork)).toContain('l’on ne peut donc pas savoir');
  });
});
