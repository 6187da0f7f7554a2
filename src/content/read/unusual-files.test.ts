/** Files as editors’ machines really write them: read rightly, or told with what to do. */
import { afterEach, describe, expect, it } from 'vitest';
import { loadContent } from './load-content';
import { newsItem, temporaryContent, type TemporaryContent } from './temporary-content';

type Files = Readonly<Record<string, string | Uint8Array>>;

let content: TemporaryContent | undefined;
afterEach(() => {
  content?.remove();
});

function load(files: Files): ReturnType<typeof loadContent> {
  content = temporaryContent(files);
  return loadContent(content.root);
}

const told = (files: Files): readonly string[] =>
  load(files).problems.map(({ path, field, message }) => `${path} ${field} : ${message}`);

const PLAIN = newsItem({ title: 'Été à Melun' }, 'Un café.\n\nUn autre.');
const swapped = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();

describe('a file written by another program', () => {
  it.each<readonly [string, string | Uint8Array]>([
    ['with the mark of Notepad', `\uFEFF${PLAIN}`],
    ['with the line ends of Windows', PLAIN.replaceAll('\n', '\r\n')],
    ['with the line ends of old Macs', PLAIN.replaceAll('\n', '\r')],
    ['with spaces after the first dashes', PLAIN.replace('---\n', '---  \n')],
    ['with blank lines before the first dashes', `\n  \r\n${PLAIN}`],
    ['with all of these', `\uFEFF\n${PLAIN.replace('---\n', '--- \n')}`.replaceAll('\n', '\r')],
  ])('is read %s', (_name, source) => {
    const { entries, problems } = load({ 'news/a.md': source });
    expect(problems).toEqual([]);
    expect(entries[0]?.data.title).toBe('Été à Melun');
    expect(entries[0]?.reading.texts).toEqual(['Un café.', 'Un autre.']);
  });

  const UTF_8 = 'ouvrez-le dans l’éditeur qui l’a écrit, puis enregistrez-le en UTF-8';
  it.each<readonly [string, Uint8Array, string]>([
    ['in UTF-16', Buffer.from(`\uFEFF${PLAIN}`, 'utf16le'), `écrit en UTF-16 ; ${UTF_8}`],
    ['in UTF-16, big end first', swapped(PLAIN), `écrit en UTF-16 ; ${UTF_8}`],
    ['in UTF-16 without its mark', Buffer.from(PLAIN, 'utf16le'), `écrit en UTF-16 ; ${UTF_8}`],
    [
      'in Windows-1252',
      Buffer.from(PLAIN, 'latin1'),
      `écrit dans un autre codage que l’UTF-8 (Windows-1252, sans doute), à la ligne 2 ; ${UTF_8}`,
    ],
  ])('is refused %s', (_name, source, message) => {
    expect(told({ 'news/a.md': source })).toEqual([`content/news/a.md fichier : ${message}`]);
    content?.remove();
    expect(told({ 'settings/site.yml': source })).toEqual([
      `content/settings/site.yml fichier : ${message}`,
    ]);
  });

  it.each([
    ['in the front matter', PLAIN.replace('summary', '<<<<<<< HEAD\nsummary'), 3],
    ['in the text', `${PLAIN}\n<<<<<<< HEAD\nun\n=======\ndeux\n>>>>>>> branche\n`, 12],
    ['at its head', `<<<<<<< HEAD\n${PLAIN}`, 1],
  ])('is refused with the marks of a conflict of Git %s', (_name, source, line) => {
    expect(told({ 'news/a.md': source })).toEqual([
      `content/news/a.md fichier : deux versions s’y mêlent (« <<<<<<< », à la ligne ${String(line)}) ; gardez l’une, ôtez l’autre et les lignes <<<<<<<, ======= et >>>>>>>`,
    ]);
  });

  it('is read with a quotation in a quotation, or figures underlined', () => {
    const body = '>> Dit\n\nUn\n\n=======\n\n    <<<<<<< HEAD';
    expect(told({ 'news/a.md': newsItem({}, body) })).toEqual([]);
  });
});

describe('a file that the site does not read', () => {
  const MOVED = 'non lu : ';
  it.each([
    ['news/a.MD', /finit par « \.MD » ; renommez-le a\.md/u],
    ['news/a.markdown', /finit par « \.markdown » ; renommez-le a\.md/u],
    ['news/a.Markdown', /finit par « \.Markdown » ; renommez-le a\.md/u],
    ['news/a.txt', /les fiches sont des fichiers « \.md »/u],
    ['news/a', /les fiches sont des fichiers « \.md »/u],
    ['news/2026', /mettez les fichiers qu’il contient directement dans content\/news/u, 'x.md'],
    ['news/dossier.md', /mettez les fichiers qu’il contient directement/u, 'x.md'],
    ['actus', /les fiches se rangent dans news, /u, 'x.md'],
    ['News', /les fiches se rangent dans news, /u, 'x.md'],
    ['a.md', /les fiches se rangent dans news, /u],
    ['settings/site.yaml', /les réglages sont dans content\/settings\/site\.yml/u],
    ['settings/ancien', /les réglages sont dans content\/settings\/site\.yml/u, 'site.yml'],
  ])('is told: %s', (name, message, inside?: string) => {
    const file = inside === undefined ? name : `${name}/${inside}`;
    const { entries, problems } = load({ [file]: newsItem() });
    expect(entries).toEqual([]);
    expect(problems).toEqual([
      {
        path: `content/${name}`,
        field: 'fichier',
        message: expect.stringMatching(message) as string,
      },
    ]);
    expect(problems[0]?.message.startsWith(MOVED)).toBe(true);
  });

  it('is told where the folder of a kind should be', () => {
    expect(told({ news: newsItem() })).toEqual([
      'content/news fichier : non lu : ce doit être un dossier de fiches ; déplacez ce fichier',
    ]);
  });

  it.each([
    'news/.#brouillon.md',
    'news/._x.md',
    '.DS_Store',
    'medias/.a.jpg',
    '.obsidian/x.md',
    'news/.trash/x.md',
  ])('is not spoken of when its name begins with a dot: %s', (name) => {
    const { entries, problems } = load({ 'news/a.md': newsItem(), [name]: 'brouillon' });
    expect(problems).toEqual([]);
    expect(entries.map(({ slug }) => slug)).toEqual(['a']);
  });

  it('is not spoken of when it explains the folder', () => {
    expect(told({ 'README.md': 'Le contenu.' })).toEqual([]);
  });
});

describe('the name of a file', () => {
  it.each(['Réunion à Melun (2).md', 'Reunion.md', 'reunion melun.md'])(
    'of an entry becomes no address that it could not: %s',
    (name) => {
      expect(load({ [`news/${name}`]: newsItem() }).problems).toMatchObject([
        { path: `content/news/${name}`, field: 'fichier' },
      ]);
    },
  );

  it('is refused with accents apart from their letters, which no page would find', () => {
    const name = 'medias/été.pdf'.normalize('NFD');
    expect(told({ [name]: '%PDF-' })).toEqual([
      `content/${name} fichier : ses accents sont séparés de leurs lettres (il vient d’un Mac) ; renommez-le en retapant ces lettres`,
    ]);
  });

  const withImage = (name: string): string =>
    newsItem({ image: { file: `../medias/${name}`, decorative: true } });

  it.each(['vue d’été.jpg', 'vue (2).png', 'été.webp', 'a b.avif', '100 %.jpg'])(
    'of an image is found with accents and spaces: %s',
    (name) => {
      expect(
        told({ 'news/a.md': newsItem({}, `![Vue](<../medias/${name}>)`), [`medias/${name}`]: '' }),
      ).toEqual([]);
      content?.remove();
      expect(told({ 'news/a.md': withImage(name), [`medias/${name}`]: '' })).toEqual([]);
    },
  );

  it('of an image that is missing is told as it is read', () => {
    expect(told({ 'news/a.md': newsItem({}, '![Vue](<../medias/vue d’été.png>)') })).toEqual([
      'content/news/a.md body : « Texte » : l’image vue d’été.png n’est pas dans content/medias',
    ]);
  });

  const RENAME = (name: string, right: string): RegExp =>
    new RegExp(`${name}.* : le site ne lit que les petites lettres ; renommez-le ${right}`, 'u');

  it.each([
    [
      'an image of the text',
      'IMG_1.JPG',
      'IMG_1.jpg',
      newsItem({}, '![Vue](../medias/IMG_1.JPG)'),
      'body',
    ],
    ['an image field', 'IMG_1.JPG', 'IMG_1.jpg', withImage('IMG_1.JPG'), 'image.file'],
    [
      'a document',
      'PROGRAMME.PDF',
      'PROGRAMME.pdf',
      newsItem({}, '[Le programme](../medias/PROGRAMME.PDF)'),
      'body',
    ],
  ])(
    'of %s that ends in capitals is refused with the right one',
    (_name, name, right, source, field) => {
      expect(load({ 'news/a.md': source, [`medias/${name}`]: 'x' }).problems).toEqual([
        {
          path: 'content/news/a.md',
          field,
          message: expect.stringMatching(RENAME(name, right)) as string,
        },
      ]);
    },
  );

  it.each(['dessin.svg', 'photo.heic', 'film.mp4', 'PROGRAMME'])(
    'of an image of the text that browsers do not show is refused: %s',
    (name) => {
      const source = newsItem({}, `![Vue](../medias/${name})`);
      expect(told({ 'news/a.md': source, [`medias/${name}`]: 'x' })).toEqual([
        `content/news/a.md body : « Texte » : le site ne montre pas ${name} ; choisissez une image : JPEG, PNG, WebP ou AVIF`,
      ]);
    },
  );
});
