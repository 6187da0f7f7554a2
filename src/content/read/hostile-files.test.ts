/** Files that no error may stop without naming them, each in bounded time. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadContent } from './load-content';
import { newsItem, temporaryContent, type TemporaryContent } from './temporary-content';

let content: TemporaryContent | undefined;
afterEach(() => {
  content?.remove();
});

type Files = Readonly<Record<string, string>>;

/** @param plant what no text can be, put in `content/` */
function told(files: Files, plant: (folder: string) => void = () => undefined): readonly string[] {
  content = temporaryContent(files);
  plant(join(content.root, 'content'));
  return loadContent(content.root).problems.map(
    ({ path, field, message }) => `${path} ${field} : ${message}`,
  );
}

const withLine = (line: string): string => newsItem().replace(/^title: .*$/mu, line);
const BOMB = [
  'title: Titre',
  ...'abcdefghi'.split('').map((name, rank, names) => {
    const before = names[rank - 1];
    const items = Array(10)
      .fill(before === undefined ? 'x' : `*${before}`)
      .join(', ');
    return `${name}: &${name} [${items}]`;
  }),
].join('\n');
const lines = (count: number, line: (rank: number) => string): string =>
  Array.from({ length: count }, (_, rank) => line(rank)).join('\n');

describe('a front matter that YAML reads otherwise than its author', () => {
  it.each<readonly [string, string, RegExp]>([
    ['a star', 'title: *important*', /à la ligne 2 : « \*important\* » .* entre guillemets$/u],
    ['an ampersand', 'title: &co Titre', /à la ligne 2 : « &co » .* entre guillemets$/u],
    [
      'an exclamation mark',
      'title: !important Titre',
      /à la ligne 2 : « !important » .* entre guillemets$/u,
    ],
    ['a number sign', 'title: Étape # 2', /à la ligne 2 : « # 2 » .* entre guillemets$/u],
    [
      'a number sign alone',
      'title: Titre\ndateNote: # 2',
      /à la ligne 3 : « # 2 » .* entre guillemets$/u,
    ],
    ['an alias bomb', BOMB, /à la ligne 3 : « &a » .* entre guillemets$/u],
    ['an anchor that holds itself', 'title: Titre\nsources: &a [*a]', /à la ligne 3 : « &a » /u],
    ['a key that is another’s', '*a : Titre', /à la ligne 2 : /u],
    ['lists in lists', `title: ${'['.repeat(2000)}${']'.repeat(2000)}`, /trop de crochets/u],
    ['groups without end', `title: Titre\n${'{\n'.repeat(2000)}`, /trop de crochets/u],
    ['items in items', `title: ${'- '.repeat(2000)}x`, /s’emboîtent/u],
    ['questions in questions', `title: Titre\n${'? '.repeat(2000)}x`, /s’emboîtent/u],
    ['groups in groups', lines(60, (rank) => `${' '.repeat(rank)}a:`), /s’emboîtent/u],
    ['too long a value', `title: ${'a'.repeat(60_000)}`, /trop long/u],
    [
      'a hundred thousand unknown keys',
      lines(100_000, (rank) => `k${String(rank)}: 1`),
      /trop long/u,
    ],
    ['a key written twice', 'title: Titre\ntitle: Autre', /à la ligne 3 : vérifiez .* deux fois/u],
  ])(
    'is refused: %s',
    (_name, line, message) => {
      const problems = told({ 'news/a.md': withLine(line) });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/^content\/news\/a\.md (?:en-tête|fichier) : /u);
      expect(problems[0]).toMatch(message);
    },
    5000,
  );

  it('tells a few of many unknown keys, and how many more', () => {
    const problems = told({
      'news/a.md': withLine(`title: Titre\n${lines(1500, (rank) => `k${String(rank)}: 1`)}`),
    });
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toMatch(/ : et 1480 autres champs inconnus/u);
  });

  it.each([
    'title: "Étape # 2"',
    'title: Étape n#2',
    'title: Étape 2 #',
    '# Une remarque\ntitle: Titre',
    'title: R&D *et* suite !',
    'title: "*important*"',
    'title: >-\n  Étape # 2',
  ])('is read where nothing is lost: %j', (line) => {
    const problems = told({ 'news/a.md': withLine(line) });
    expect(problems).toEqual(line.endsWith(' #') ? [expect.stringContaining('« # »')] : []);
  });

  it.each([
    '__proto__: 1',
    'constructor: 1',
    'toString: x',
    '? [a, b]\n: 1',
    '1: a',
    'null: a',
    '<<: {a: b}',
  ])('is refused as an unknown key: %s', (line) => {
    const problems = told({ 'news/a.md': withLine(`title: Titre\n${line}`) });
    expect(problems).toEqual([expect.stringMatching(/^content\/news\/a\.md .* : champ inconnu/u)]);
  });
});

const PIPE_MAKER = 'mkfifo';
const makePipe = (path: string): void => {
  execFileSync(PIPE_MAKER, [path]);
};

describe('what is no file', () => {
  const site = (folder: string): string => join(folder, 'settings', 'site.yml');
  it.each<readonly [string, string, (folder: string) => void]>([
    [
      'a link to nothing',
      'content/news/x.md',
      (folder) => {
        symlinkSync('absent.md', join(folder, 'news/x.md'));
      },
    ],
    [
      'a link to itself',
      'content/news/x.md',
      (folder) => {
        symlinkSync('x.md', join(folder, 'news/x.md'));
      },
    ],
    [
      'a link to a folder',
      'content/news/x.md',
      (folder) => {
        symlinkSync('.', join(folder, 'news/x.md'));
      },
    ],
    [
      'an endless device',
      'content/news/x.md',
      (folder) => {
        symlinkSync('/dev/zero', join(folder, 'news/x.md'));
      },
    ],
    [
      'a pipe',
      'content/news/x.md',
      (folder) => {
        makePipe(join(folder, 'news/x.md'));
      },
    ],
    [
      'a folder',
      'content/news/x.md',
      (folder) => {
        mkdirSync(join(folder, 'news/x.md'));
      },
    ],
    [
      'settings that are a folder',
      'content/settings/site.yml',
      (folder) => {
        rmSync(site(folder));
        mkdirSync(site(folder));
      },
    ],
    [
      'settings that are a loop',
      'content/settings/site.yml',
      (folder) => {
        rmSync(site(folder));
        symlinkSync('site.yml', site(folder));
      },
    ],
    [
      'settings that are a pipe',
      'content/settings/site.yml',
      (folder) => {
        rmSync(site(folder));
        makePipe(site(folder));
      },
    ],
  ])(
    'is named: %s',
    (_name, path, plant) => {
      expect(told({ 'news/a.md': newsItem() }, plant)).toEqual([
        expect.stringMatching(new RegExp(`^${path} fichier : .+ [;:] .+`, 'u')),
      ]);
    },
    5000,
  );

  it('is refused when it is too heavy for a text', () => {
    expect(told({ 'news/a.md': newsItem({}, 'mot '.repeat(400_000)) })).toEqual([
      'content/news/a.md fichier : il pèse plus de 1 Mo, trop pour un texte ; coupez-le en plusieurs fiches',
    ]);
  });

  it('is no emacs lock, which is left alone', () => {
    const lock = (folder: string): void => {
      symlinkSync('quelqu-un@poste.1234:1', join(folder, 'news/.#brouillon.md'));
    };
    expect(told({ 'news/a.md': newsItem() }, lock)).toEqual([]);
  });
});

describe('an address of a text that no one can decode', () => {
  it.each([
    '[Le programme](../medias/%E9t%E9.pdf)',
    '![Vue](../medias/%E9t%E9.jpg)',
    '[Le](../medias/%.pdf)',
    '![Vue](<../medias/100 %.jpg>)',
  ])('is told as it is written: %s', (body) => {
    expect(told({ 'news/a.md': newsItem({}, body) })).toEqual([
      expect.stringMatching(/^content\/news\/a\.md body : .*n’est pas dans content\/medias/u),
    ]);
  });
});
