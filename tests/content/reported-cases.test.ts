/**
 * Files as they were reported, one case each, whole: what stops a page is told with its file and its field. The
 * same faults, each alone and in all its forms, are in src/content/read and src/markdown; what the built site
 * shows of the others (titles of figures, « œ ») is in tests/build/reported-titles.test.ts, and a clone on
 * Windows in tests/tools/line-endings.test.ts.
 */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, expect, it } from 'vitest';
import { checkMedias } from '~/content/files/check-medias';
import { loadContent } from '~/content/read/load-content';
import {
  newsItem,
  temporaryContent,
  type TemporaryContent,
} from '~/content/read/temporary-content';
import { renderMarkdown } from '~/markdown/render';

let content: TemporaryContent;
afterEach(() => {
  content.remove();
});

const PLAIN = newsItem();
const DOUBTFUL_LINKS = [
  '# Titre un',
  'Un [lien vide]() et [](https://exemple.fr) et [mort](/agend/) et [relatif](agenda/) et [capitales](/Agenda/).',
  'Ligne<br>deux &nbsp;<u>souligné</u>.',
  '#### Niveau sauté',
  '2026. Une année en début de ligne',
].join('\n\n');

type Files = Readonly<Record<string, string>>;

/** The case, its files, then each problem: its file and field, and a word of what it says. */
const CASES: readonly (readonly [string, Files, readonly (readonly [string, string])[]])[] = [
  [
    '06: a year of two digits',
    { 'news/cas.md': newsItem({ date: '0026-11-20', datePrecision: 'day' }) },
    [['content/news/cas.md date', '0026']],
  ],
  [
    '08: the name of a file with a space, accents and capitals',
    { 'news/Réunion à Melun (2).md': PLAIN },
    [['content/news/Réunion à Melun (2).md fichier', 'renommez-le']],
  ],
  [
    '09: a picture whose name has accents and spaces, found',
    {
      'news/cas.md': newsItem({}, '![Une vue](<../medias/vue d’été.png>)'),
      'medias/vue d’été.png': '',
    },
    [],
  ],
  [
    '09: the same, which is not there',
    { 'news/cas.md': newsItem({}, '![Une vue](<../medias/vue d’été.png>)') },
    [['content/news/cas.md body', 'vue d’été.png']],
  ],
  [
    '10: files that nobody reads',
    {
      'news/z.MD': PLAIN,
      'news/y.markdown': PLAIN,
      'news/2026/x.md': PLAIN,
      'actualites/x.md': PLAIN,
    },
    [
      ['content/actualites fichier', 'non lu'],
      ['content/news/2026 fichier', 'non lu'],
      ['content/news/y.markdown fichier', 'non lu'],
      ['content/news/z.MD fichier', 'non lu'],
    ],
  ],
  ['12: the mark of Windows', { 'news/cas.md': `\uFEFF${PLAIN}` }, []],
  ['12: a space after the dashes', { 'news/cas.md': PLAIN.replace('---\n', '--- \n') }, []],
  ['12: a blank line before the dashes', { 'news/cas.md': `\n${PLAIN}` }, []],
  [
    '16: links and titles',
    { 'news/cas.md': newsItem({ previousUrls: ['/agenda/'] }, DOUBTFUL_LINKS) },
    [
      ['content/news/cas.md previousUrls', '/agenda/'],
      ['content/news/cas.md body', 'lien vide'],
      ['content/news/cas.md body', 'https://exemple.fr'],
      ['content/news/cas.md body', '/agend/'],
      ['content/news/cas.md body', 'agenda/'],
      ['content/news/cas.md body', '/Agenda/'],
      ['content/news/cas.md body', 'Titre un'],
    ],
  ],
];

it.each(CASES)('%s', (_name, files, expected) => {
  content = temporaryContent(files);
  const told = loadContent(content.root).problems.map(({ path, field, message }) => ({
    place: `${path} ${field}`,
    message,
  }));
  expect(told).toEqual(
    expected.map(([place, word]) => ({ place, message: expect.stringContaining(word) as string })),
  );
});

it('11: what an editor or a Mac leaves beside a file is left alone, and a folder is told', () => {
  content = temporaryContent({ 'news/cas.md': PLAIN, 'news/._x.md': 'AppleDouble' });
  const news = join(content.root, 'content', 'news');
  symlinkSync('quelqu-un@poste.1234:1', join(news, '.#brouillon.md'));
  expect(loadContent(content.root).problems).toEqual([]);
  mkdirSync(join(news, 'dossier.md'));
  expect(loadContent(content.root).problems).toMatchObject([
    { path: 'content/news/dossier.md', field: 'fichier' },
  ]);
});

it('22: a picture twenty times higher than a screen is refused', async () => {
  const image = { file: '../medias/haute.png', decorative: true };
  content = temporaryContent({ 'news/cas.md': newsItem({ image }) });
  const blank = { width: 800, height: 18_000, channels: 3, background: '#0e5a6b' } as const;
  mkdirSync(join(content.root, 'content', 'medias'));
  const bytes = await sharp({ create: blank }).png().toBuffer();
  writeFileSync(join(content.root, 'content', 'medias', 'haute.png'), bytes);
  expect(await checkMedias(content.root)).toMatchObject([
    { path: 'content/medias/haute.png', field: 'fichier' },
  ]);
});

it('23: an apostrophe of an address stays as it is typed', () => {
  const nothing = { resolveImage: () => undefined, resolveEntry: () => undefined };
  const { html } = renderMarkdown("L'adresse : o'brien@exemple.fr", nothing);
  expect(html).toContain("o'brien@exemple.fr");
  expect(html).toContain('L’adresse');
});
