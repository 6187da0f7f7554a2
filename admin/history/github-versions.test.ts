/** Answers in the shapes that GitHub gave at these addresses, without what is not read of them. */
import { describe, expect, it } from 'vitest';
import type { Implementation } from '../decap/backend-methods';
import { repository } from '../guard/guarded-fixture';
import { versionKeeper } from './version-keeper';

const PATH = 'content/news/été.md';
const FORMER = 'content/news/avant.md';

const commit = (sha: string, message: string, parent: string, name = 'Zoé') => ({
  sha,
  commit: { message, author: { name, email: 'z@b', date: '2026-11-29T13:30:00Z' } },
  author: { login: 'zoe' },
  parents: [{ sha: parent }],
});

const base64 = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('base64')
    .replace(/(.{20})/gu, '$1\n');

type Params = Readonly<Record<string, string | number>>;

/** @param root of the repository in the interface */
function github(root: string) {
  const asked: string[] = [];
  const answer = (address: string, params: Params): unknown => {
    switch (address) {
      case `${root}/commits`:
        if (params['until'] !== undefined) {
          return params['until'] === '2026-10-30T00:00:00.000Z' ? [commit('base', 'x', 'w')] : [];
        }
        if (params['path'] === PATH && params['sha'] === 'main') {
          return [commit('c3', 'Change', 'c2'), commit('c2', 'Renomme', 'c1', 'Paul')];
        }
        return params['path'] === FORMER && params['sha'] === 'c1'
          ? [commit('c1', 'Ajoute\n\nPour voir.', 'c0')]
          : [];
      case `${root}/commits/c2`:
        return {
          files: [
            { filename: 'content/medias/a.png', status: 'added' },
            { filename: PATH, status: 'renamed', previous_filename: FORMER },
          ],
        };
      case `${root}/commits/c1`:
        return { files: [{ filename: FORMER, status: 'added' }] };
      case `${root}/contents/content/news/%C3%A9t%C3%A9.md`:
        return { encoding: 'base64', content: base64(`à la version ${String(params['ref'])}\n`) };
      case `${root}/compare/base...main`:
        return { files: [{ filename: PATH }, { filename: 'content/events/a.md' }] };
      default:
        throw new Error(`404 ${address}`);
    }
  };
  const api = {
    repoURL: root,
    branch: 'main',
    request(address: string, options?: { readonly params: Params }) {
      asked.push(address);
      // As a method: Decap's own reads `this`.
      return Promise.resolve(answer(this.repoURL === root ? address : '', options?.params ?? {}));
    },
  };
  return { api, asked };
}

const HOSTS: readonly (readonly [string, string, (api: Implementation['api']) => object])[] = [
  ['GitHub', '/repos/it77/site', (api) => ({ api })],
  ['the gateway', '', (api) => ({ api })],
  ['the backend behind the gateway', '', (api) => ({ backend: { api } })],
];

describe.each(HOSTS)('%s', (_host, root, holding) => {
  const { api, asked } = github(root);
  const backend: Implementation = Object.assign(repository({}).backend, holding(api));
  const keeper = versionKeeper(backend);

  it('tells the versions of an entry, under all the names that it had', async () => {
    expect(await keeper.list(PATH)).toEqual([
      { id: 'c3', author: 'Zoé', date: '2026-11-29T13:30:00Z', message: 'Change', path: PATH },
      { id: 'c2', author: 'Paul', date: '2026-11-29T13:30:00Z', message: 'Renomme', path: PATH },
      expect.objectContaining({ id: 'c1', message: 'Ajoute\n\nPour voir.', path: FORMER }),
    ]);
  });

  it('gives an entry as it was, accents included', async () => {
    expect(await keeper.read({ id: 'c3', path: PATH })).toBe('à la version c3\n');
  });

  it('tells what was published since a day, of one folder', async () => {
    expect(await keeper.changedSince('content/news', new Date('2026-10-30'))).toEqual([PATH]);
    expect(await keeper.changedSince('content/news', new Date('2020-01-01'))).toEqual([]);
  });

  it('fails when GitHub does', async () => {
    await expect(keeper.read({ id: 'c9', path: FORMER })).rejects.toThrow('404');
    expect(asked.length).toBeGreaterThan(0);
  });
});

it('asks nothing before anybody has logged in', () => {
  expect(() => versionKeeper(repository({}).backend)).toThrow('no repository yet');
});
