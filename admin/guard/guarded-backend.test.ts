import { describe, expect, it, vi } from 'vitest';
import { entry, MEDIA, PATH, repository } from './guarded-fixture';

describe('a guarded backend, on saving', () => {
  it('writes over the version that was opened, as often as wanted', async () => {
    const { files, open, save, told } = repository({ [PATH]: entry('un') });
    const opened = await open();
    await save(opened, entry('deux'));
    await save(opened, entry('trois'));
    expect(files[PATH]).toBe(entry('trois'));
    expect(told).toEqual([]);
  });

  it('keeps a colleague’s version, names what she changed, and tells what to do', async () => {
    const { files, open, save, told } = repository({ [PATH]: entry('un') });
    const opened = await open();
    files[PATH] = entry('le sien');
    await expect(save(opened, entry('le mien'))).rejects.toThrow('quelqu’un a modifié cette fiche');
    expect(files[PATH]).toBe(entry('le sien'));
    expect(told).toEqual([expect.stringContaining('(Résumé)')]);
    expect(told[0]).toContain('Votre texte reste dans ce formulaire');
  });

  it('tells that the entry was deleted meanwhile', async () => {
    const { files, open, save, told } = repository({ [PATH]: entry('un') });
    const opened = await open();
    Reflect.deleteProperty(files, PATH);
    await expect(save(opened, entry('deux'))).rejects.toThrow();
    expect(told).toEqual([expect.stringContaining('n’a pas été retrouvée dans le dépôt')]);
  });

  it('keeps the draft that a colleague began on the same page', async () => {
    const { drafts, open, save, told } = repository({ [PATH]: entry('un') });
    const opened = await open();
    drafts[PATH] = entry('son brouillon');
    await expect(save(opened, entry('le mien'), true)).rejects.toThrow();
    expect(drafts[PATH]).toBe(entry('son brouillon'));
    expect(told).toHaveLength(1);
  });

  it('says in French that the repository does not answer', async () => {
    const { open, save, told } = repository({ [PATH]: entry('un') }, { isSilent: true });
    const opened = await open();
    await expect(save(opened, entry('deux'))).rejects.toThrow('le dépôt ne répond pas');
    expect(told).toHaveLength(1);
  });
});

describe('a guarded backend, on saving what names a file', () => {
  const naming = entry('deux', 'image:\n  file: ../medias/a.png\n');

  it.each([
    ['that the repository has', { [MEDIA]: '' }, false, []],
    ['that is sent with it', {}, false, [MEDIA]],
    ['that is sent with a draft', {}, true, [MEDIA]],
  ] as const)('writes it with a file %s', async (_case, medias, useWorkflow, sent) => {
    const { files, drafts, open, save, told } = repository({ [PATH]: entry('un'), ...medias });
    await save(await open(), naming, useWorkflow, sent);
    expect((useWorkflow ? drafts : files)[PATH]).toBe(naming);
    expect(told).toEqual([]);
  });

  it('sends no file that was prepared, then left aside', async () => {
    const { received, open, save } = repository({ [PATH]: entry('un') });
    await save(await open(), naming, false, ['content/medias/essai.png', MEDIA]);
    expect(received).toEqual([MEDIA]);
  });

  it.each([
    ['for a page', false, []],
    ['for a draft', true, []],
    ['when another is sent', false, ['content/medias/b.png']],
  ] as const)(
    'writes nothing %s, says which file is nowhere, and what to do',
    async (_case, useWorkflow, sent) => {
      const { files, drafts, open, save, told } = repository({ [PATH]: entry('un') });
      await expect(save(await open(), naming, useWorkflow, sent)).rejects.toThrow();
      expect(told).toEqual([expect.stringContaining('il manque au dépôt a.png (« Fichier »)')]);
      expect(told[0]).toContain('Choisissez de nouveau');
      expect([files, drafts]).toEqual([{ [PATH]: entry('un') }, {}]);
    },
  );

  it('does not save blindly when the files cannot be listed', async () => {
    const { files, open, save, told } = repository(
      { [PATH]: entry('un'), [MEDIA]: '' },
      { isWithoutMedias: true },
    );
    await expect(save(await open(), naming)).rejects.toThrow('le dépôt ne répond pas');
    expect(files[PATH]).toBe(entry('un'));
    expect(told).toHaveLength(1);
  });
});

describe('a guarded backend, on publishing', () => {
  it('says why in French, and never lets GitHub merge by force', async () => {
    const { backend, told } = repository({});
    const forceMergePR = vi.fn();
    backend.api = { forceMergePR };
    await expect(backend.publishUnpublishedEntry('news', 'a')).rejects.toThrow(
      'n’a pas été publié',
    );
    expect(backend.api.forceMergePR).not.toBe(forceMergePR);
    expect(told).toHaveLength(1);
  });
});

describe('a guarded backend, on reading', () => {
  it('says in French why it could not, and hands on the number that Decap looks at', async () => {
    const failure = Object.assign(new Error('Not Found'), { status: 404 });
    const { backend } = repository({}, { failure });
    const reading = backend.entriesByFolder('content/news', 'md', 1);
    await expect(reading).rejects.toMatchObject({ status: 404, name: '' });
    await expect(reading).rejects.toThrow(/^le dépôt ne trouve pas/u);
  });

  it('says that the device is offline', async () => {
    const around = { failure: new TypeError('Failed to fetch'), isOffline: true };
    const { backend } = repository({}, around);
    const reading = backend.entriesByFolder('content/news', 'md', 1);
    await expect(reading).rejects.toThrow('cet appareil n’est plus relié à Internet');
  });

  it('leaves alone the answer that an entry is no draft', async () => {
    const { backend } = repository({});
    const asked = backend.unpublishedEntry({ collection: 'news', slug: 'a' });
    await expect(asked).rejects.toHaveProperty('notUnderEditorialWorkflow', true);
  });
});

describe('a guarded backend, on adding a file', () => {
  it('says in French that it is not there, and where it still is', async () => {
    const { backend, told } = repository({});
    await expect(backend.persistMedia({}, {})).rejects.toThrow('encore sur votre appareil');
    expect(told).toHaveLength(1);
  });
});

describe('a guarded backend, while it saves,', () => {
  it.each([
    ['written', false],
    ['refused', true],
  ])('holds the page, checks included, until the entry is %s', async (_end, isSilent) => {
    const { holds, open, save } = repository({ [PATH]: entry('un') }, { isSilent });
    const saving = save(await open(), entry('deux'));
    expect(holds).toEqual([{ saving: expect.any(Promise) as unknown, isNew: false }]);
    const [ended] = await Promise.allSettled([saving]);
    expect(await Promise.allSettled(holds.map((hold) => hold.saving))).toEqual([ended]);
  });
});

describe('a guarded backend, on logging in', () => {
  it('says in French why an account may not enter', async () => {
    const { backend } = repository({}, { isSilent: true });
    await expect(backend.authenticate({})).rejects.toThrow('Le service de connexion ne répond pas');
  });
});
