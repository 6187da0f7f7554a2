/** Names of files and folders that some system, page or address would take for something else. */
import { newsItem } from '~/content/read/temporary-content';
import { NEWS_FILE, type HostileCase, type Verdict } from './hostile-case';

/** Of entries: a name makes an address. */
const ENTRIES: readonly (readonly [Verdict, string])[] = [
  ['refused', 'Réunion à Melun (2)'],
  ['refused', 'REUNION'],
  ['refused', 'a b'],
  ['accepted', 'a_b'],
  ['accepted', 'a--b'],
  ['accepted', '-a'],
  ['refused', 'a.b'],
  ['refused', 'index.html'],
  ['refused', '<script>'],
  ['refused', '"onclick="'],
  ['refused', '%2e%2e'],
  ['refused', 'a\nb'],
  ['refused', 'a\u202Eb'],
  ['refused', '\u0430'],
  ['accepted', '__proto__'],
  ['refused', '`id`'],
  ['refused', '$(id)'],
  ['accepted', 'con'],
  ['accepted', 'nul'],
  ['accepted', 'constructor'],
  ['accepted', '2026'],
  ['either', 'a'.repeat(200)],
  ['either', 'page'],
  ['either', 'index'],
];

/** Of files of `content/medias`, shown by a text and by the field of the picture. */
const PICTURES: readonly (readonly [Verdict, string])[] = [
  ['accepted', 'vue d’été (2).jpg'],
  ['accepted', '100 %.jpg'],
  ['accepted', '"><script>alert(1)<!--.jpg'],
  ['accepted', "' onerror='alert(1).jpg"],
  ['accepted', '#a?b.jpg'],
  ['accepted', '-rf.jpg'],
  ['accepted', '$(id).jpg'],
  ['accepted', `${'a'.repeat(200)}.jpg`],
  ['refused', 'IMG_1.JPG'],
  ['refused', 'a.svg'],
  ['refused', 'a.html'],
  ['refused', 'a.jpg.exe'],
  ['refused', 'a.jpg '],
  ['refused', 'été.jpg'.normalize('NFD')],
  ['refused', 'a\u202Egpj.jpg'],
];

const OTHERS: readonly (readonly [string, string])[] = [
  ['an entry without its ending', 'news/b'],
  ['an ending in capitals', 'news/b.MD'],
  ['a longer ending', 'news/b.markdown'],
  ['a copy of an editor', 'news/b.md~'],
  ['a copy of Windows', 'news/b - Copie.md'],
  ['a folder in a kind', 'news/2026/b.md'],
  ['a folder called as an entry', 'news/b.md/c.md'],
  ['a kind that is not', 'actualites/b.md'],
  ['a kind in capitals', 'News/b.md'],
  ['an entry out of all kinds', 'b.md'],
  ['a program', 'news/b.js'],
  ['other settings', 'settings/autre.yml'],
];

const asEntry = ([verdict, name]: readonly [Verdict, string]): HostileCase => ({
  name: `an entry called ${JSON.stringify(name.slice(0, 40))}`,
  verdict,
  files: { [`news/${name}.md`]: newsItem() },
});

function asPicture([verdict, name]: readonly [Verdict, string]): HostileCase {
  const image = { file: `../medias/${name}`, decorative: true };
  return {
    name: `a picture called ${JSON.stringify(name.slice(0, 40))}`,
    verdict,
    files: {
      [NEWS_FILE]: newsItem({ image }, `![Vue](<../medias/${encodeURI(name)}>)`),
      [`medias/${name}`]: '',
    },
  };
}

export const STRANGE_NAMES: readonly HostileCase[] = [
  ...ENTRIES.map(asEntry),
  ...PICTURES.map(asPicture),
  ...OTHERS.map(([name, path]): HostileCase => ({
    name,
    verdict: 'refused',
    files: { [NEWS_FILE]: newsItem(), [path]: newsItem({ id: 'autre' }) },
  })),
];
