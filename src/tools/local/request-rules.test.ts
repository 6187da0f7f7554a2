import { describe, expect, it } from 'vitest';
import { filesWritten, requestRefusal } from './request-rules';

const save = (path: string, more: object = {}): object => ({
  action: 'persistEntry',
  params: {
    branch: 'main',
    dataFiles: [{ path, slug: 'a', raw: 'x', ...more }],
    assets: [{ path: 'content/medias/a.jpg', content: '', encoding: 'base64' }],
    options: { collectionName: 'news', commitMessage: 'Ajoute « ../a »', useWorkflow: true },
  },
});
const read = (path: unknown): object => ({ action: 'getEntry', params: { branch: 'main', path } });

const past = (params: object): object => ({
  action: 'fileVersion',
  params: { branch: 'main', ...params },
});

describe('requestRefusal', () => {
  it.each<[string, object]>([
    ['an entry', save('content/news/2026-01-01-a.md')],
    ['an entry of a name with accents and spaces', save('content/news/Été à Melun.md')],
    ['the settings', save('content/settings/site.yml')],
    [
      'reading a folder',
      { action: 'getMedia', params: { branch: 'main', mediaFolder: 'content/medias' } },
    ],
    ['reading an entry', read('content/news/a.md')],
    [
      'deleting a photograph',
      { action: 'deleteFiles', params: { branch: 'main', paths: ['content/medias/IMG (1).JPG'] } },
    ],
    ['the versions of an entry', past({ path: 'content/news/a.md' })],
    ['a version of an entry', past({ path: 'content/news/a.md', commit: 'a'.repeat(40) })],
    ['what has changed', past({ folder: 'content/news', since: '2026-11-01T00:00:00.000Z' })],
    ['who it is', { branch: 'main', action: 'info', params: {} }],
  ])('lets pass %s', (_what, request) => {
    expect(requestRefusal(request, 'main')).toBeUndefined();
  });

  it.each([
    '.git/config',
    '.git/hooks/pre-commit',
    'astro.config.mjs',
    'package.json',
    'src/site.ts',
    'content/../.git/config',
    'content/news/../../package.json',
    'content/news/./a.md',
    'content//news/a.md',
    '/content/news/a.md',
    'content\\news\\a.md',
    'content/news/.a.md',
    'content/.git/config',
    'content/news/a.js',
    'content/news/a.md/hooks',
    'content/medias/a.svg',
    'content/medias/a.html',
    'content/news/a\n.md',
    'content/README.md/',
    '',
  ])('refuses to write in « %s », wherever the request names it', (path) => {
    const written = [save(path), save('content/news/a.md', { newPath: path })];
    const erased = [
      { action: 'deleteFile', params: { branch: 'main', path } },
      { action: 'deleteFiles', params: { branch: 'main', paths: ['content/news/a.md', path] } },
      { action: 'persistMedia', params: { branch: 'main', asset: { path } } },
    ];
    for (const request of [...written, ...erased]) {
      expect(requestRefusal(request, 'main')).toContain('content/');
    }
  });

  it.each(['.git/config', '.env', 'content/../.git/config', '/etc/passwd', 3, ['.git/config']])(
    'refuses to read %j',
    (path) => {
      expect(requestRefusal(read(path), 'main')).toContain('content/');
    },
  );

  it.each([
    ['an unknown action', { action: 'runCommand', params: {} }, 'runCommand'],
    ['no action', {}, 'undefined'],
    ['what is no request', 'illisible', 'lisible'],
    ['another branch', { action: 'getEntry', params: { branch: '--orphan' } }, '--orphan'],
    ['the past of another file', past({ path: '.env' }), '« .env »'],
    ['an option for a version', past({ commit: '--output=a' }), '« --output=a »'],
    ['the name of a branch for a version', past({ commit: 'main' }), '« main »'],
    ['an option for a date', past({ since: 'now --exec' }), '« now --exec »'],
    ['what is no text for a version', past({ commit: ['main'] }), '« main »'],
    [
      'a name that leads up',
      {
        action: 'publishUnpublishedEntry',
        params: { branch: 'main', collection: '..', slug: 'a' },
      },
      '« .. »',
    ],
  ])('refuses %s', (_what, request, words) => {
    expect(requestRefusal(request, 'main')).toContain(words);
  });
});

describe('filesWritten', () => {
  it.each<[string, object, readonly string[] | undefined]>([
    ['a save', save('content/news/a.md'), ['content/news/a.md', 'content/medias/a.jpg']],
    [
      'a draft made public',
      { action: 'publishUnpublishedEntry', params: { collection: 'news', slug: 'a' } },
      ['content/news/a.md'],
    ],
    ['a reading', read('content/news/a.md'), undefined],
  ])('%s', (_what, request, files) => {
    expect(filesWritten(request)).toEqual(files);
  });
});
