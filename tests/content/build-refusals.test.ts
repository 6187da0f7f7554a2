/** A malformed entry stops the check and the build, each run for real on a copy of the repository. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { afterAll, afterEach, expect, it } from 'vitest';
import { copyRepository } from '../tools/copy';

const copy = copyRepository();
afterAll(copy.remove);

/** The site as it was last built. */
const LAST_GOOD = join(copy.root, 'dist', 'index.html');
mkdirSync(join(copy.root, 'dist'), { recursive: true });
mkdirSync(join(copy.root, 'content', 'medias'), { recursive: true });
writeFileSync(LAST_GOOD, 'le site précédent');

const NEWS = { title: 'Essai', summary: 'Un essai.', date: '2026-07-14', datePrecision: 'day' };
const OUTPUT = {
  title: 'Essai',
  summary: 'Un essai.',
  publisher: 'IT77',
  authors: ['IT77'],
  datePrecision: 'unknown',
  accessNote: 'Non retrouvé.',
};

const PAGE = { ...NEWS, section: 'association', order: 1 };

/** The front matter, with a permanent number that no other has, then the text. */
const entry = (id: string, fields: object, body = 'Un texte.'): string =>
  `---\n${stringify({ ...fields, ...('published' in fields ? {} : { published: '2026-11-24' }), id: `essai-${id}` })}---\n${body}\n`;

/** What is wrong, the file, what it holds, the line of the report. */
const CASES: readonly (readonly [string, string, string, string])[] = [
  [
    'a missing title',
    'content/news/sans-titre.md',
    entry('sans-titre', { ...NEWS, title: '' }),
    '  title : « Titre » : ce champ est obligatoire et il est vide ; écrivez un texte',
  ],
  [
    'an unknown key',
    'content/news/champ-inconnu.md',
    entry('champ-inconnu', { ...NEWS, titre: 'Essai' }),
    '  titre : champ inconnu : corrigez son orthographe ou supprimez-le.',
  ],
  [
    '31 February',
    'content/news/31-fevrier.md',
    entry('31-fevrier', { ...NEWS, date: '2026-02-31' }),
    '  date : « Date » : écrivez un jour qui existe, sous la forme 2012-05-14',
  ],
  [
    'a page without the day it came on the site',
    'content/news/sans-jour.md',
    entry('sans-jour', { ...NEWS, published: '' }),
    '  published : « Publiée sur ce site le » : vide ; écrivez le jour où la page paraît',
  ],
  [
    'a page older than the association',
    'content/news/trop-tot.md',
    entry('trop-tot', { ...NEWS, published: '2011-09-01' }),
    '  published : « Publiée sur ce site le » : le 1er septembre 2011 vient avant la création',
  ],
  [
    'a day to come without its hour',
    'content/news/a-venir.md',
    entry('a-venir', { ...NEWS, date: '2099-12-03' }),
    '  date : « Date » : 3 décembre 2099 est à venir ; remplissez « Publier à partir du »',
  ],
  [
    'broken YAML',
    'content/news/yaml.md',
    '---\ntitle: Essai : mal écrit\n---\nUn texte.\n',
    '  en-tête : en-tête illisible à la ligne 2 : vérifiez les deux-points',
  ],
  [
    'a line of the front matter with nothing but Word’s line break',
    'content/news/ligne.md',
    entry('ligne', NEWS).replace('\nsummary', '\n\v\nsummary'),
    '  en-tête : en-tête illisible à la ligne 3 : elle cache un caractère invisible (U+000B) ; effacez-la, puis tapez-la sans la coller',
  ],
  [
    'an address that hides a character',
    'content/outputs/adresse.md',
    entry('adresse', { ...OUTPUT, url: 'https://exem\u0003ple.fr/' }),
    '  url : « Adresse » : la valeur cache un caractère invisible (U+0003) ; effacez-la, puis donnez-la de nouveau sans la coller',
  ],
  [
    'a space that nobody knows',
    'content/news/lieu.md',
    entry('lieu', { ...NEWS, spaces: ['lieu-inconnu'] }),
    '  spaces : « Espaces concernés » : aucune fiche ne porte l’identifiant « lieu-inconnu »',
  ],
  [
    'a working group that nobody knows',
    'content/outputs/groupe.md',
    entry('groupe', { ...OUTPUT, groups: ['groupe-inconnu'] }),
    '  groups : « Groupes de travail » : aucune fiche ne porte l’identifiant « groupe-inconnu »',
  ],
  [
    'a member that nobody knows, in the text',
    'content/news/adherent.md',
    entry('adherent', NEWS, 'Voir [un adhérent](entry:members/inconnu).'),
    '  body : « Texte » : le lien « un adhérent » renvoie à « members/inconnu », qui n’existe pas ; menez-le à une autre page, ou ôtez-le',
  ],
  [
    'a missing image',
    'content/news/image.md',
    entry('image', { ...NEWS, image: { file: '../medias/absente.jpg', decorative: true } }),
    '  image.file : « Fichier » : le fichier absente.jpg n’est pas dans content/medias',
  ],
  [
    'the address of a page of the site',
    'content/pages/agenda.md',
    entry('agenda', { ...PAGE, address: '/agenda/' }),
    '  address : « Adresse » : l’adresse /agenda/ est celle d’une page ou d’un fichier du site ; choisissez-en une autre',
  ],
  [
    'the address of another entry',
    'content/pages/telecentre.md',
    entry('telecentre', { ...PAGE, address: '/glossaire/telecentre/' }),
    '  address : « Adresse » : l’adresse /glossaire/telecentre/ est celle de « Télécentre » (content/glossary/telecentre.md) ; choisissez-en une autre',
  ],
  [
    'a former address that is a way up',
    'content/news/remonte.md',
    entry('remonte', { ...NEWS, previousUrls: ['/../'] }),
    '  previousUrls[0] : « Anciennes adresses » : écrivez la fin de l’adresse telle que la barre du navigateur la montrait',
  ],
];

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0e5a6b' } });

/** The file, what it holds, the line of the report. All that is refused is tried in src/content/files. */
const MEDIAS: readonly (readonly [string, Buffer, string])[] = [
  [
    'content/medias/coupee.jpg',
    (await picture(1600, 1200).jpeg().toBuffer()).subarray(0, -500),
    '  fichier : « coupee.jpg » ne peut pas être lue : le fichier est abîmé ou incomplet.',
  ],
  [
    'content/medias/haute.png',
    await picture(800, 18_000).png().toBuffer(),
    '  fichier : « haute.png » est trop grande : 800 × 18\u202F000 pixels.',
  ],
  [
    'content/medias/page-web.pdf',
    Buffer.from('<!doctype html><title>404</title>'),
    '  fichier : « page-web.pdf » n’est pas un fichier PDF',
  ],
];

/** What a command prints where its errors go, and how it ends. */
function run(tool: string): { readonly status: number | null; readonly errors: string } {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join('src', 'tools', `${tool}.ts`)],
    { cwd: copy.root, encoding: 'utf8' },
  );
  return { status, errors: stderr };
}

afterEach(() => {
  const written = [...CASES.map(([, path]) => path), ...MEDIAS.map(([path]) => path)];
  for (const path of written) rmSync(join(copy.root, path), { force: true });
});

it.each(['check/check-content', 'build/build'])(
  '%s tells of all of them at once: file, field, what to do; the last good site stays',
  (tool) => {
    for (const [, path, source] of CASES) writeFileSync(join(copy.root, path), source);
    const { status, errors } = run(tool);
    for (const [, path, , problem] of CASES) expect(errors).toContain(`${path}\n${problem}`);
    expect(errors).toContain(`${String(CASES.length)} erreurs dans le contenu.`);
    expect(status).toBe(1);
    expect(readFileSync(LAST_GOOD, 'utf8')).toBe('le site précédent');
  },
);

it.each(['check/check-content', 'build/build'])(
  '%s tells of damaged pictures and documents with the rest',
  (tool) => {
    const entries = CASES.slice(0, 1);
    for (const [, path, source] of entries) writeFileSync(join(copy.root, path), source);
    for (const [path, bytes] of MEDIAS) writeFileSync(join(copy.root, path), bytes);
    const { status, errors } = run(tool);
    for (const [, path, , problem] of entries) expect(errors).toContain(`${path}\n${problem}`);
    for (const [path, , problem] of MEDIAS) expect(errors).toContain(`${path}\n${problem}`);
    expect(errors).toContain(`${String(MEDIAS.length + 1)} erreurs dans le contenu.`);
    expect(status).toBe(1);
    expect(readFileSync(LAST_GOOD, 'utf8')).toBe('le site précédent');
  },
);

it('where nothing can be kept aside, the build says so in French and leaves the last good site', () => {
  rmSync(join(copy.root, '.cache'), { recursive: true, force: true });
  writeFileSync(join(copy.root, '.cache'), '');
  const { status, errors } = run('build/build');
  rmSync(join(copy.root, '.cache'));
  expect(errors).toMatch(/\.cache\S* ne peut pas être lu ou écrit \(\w+\)\. Libérez de la place/u);
  expect(status).toBe(1);
  expect(readFileSync(LAST_GOOD, 'utf8')).toBe('le site précédent');
});

it.each(CASES.slice(0, 1))('%s alone is enough for the build to be refused', (...wrong) => {
  const [, path, source, problem] = wrong;
  writeFileSync(join(copy.root, path), source);
  const { status, errors } = run('build/build');
  expect(errors).toContain(`${path}\n${problem}`);
  expect(errors).toContain('1 erreur dans le contenu. Rien n’a été publié.');
  expect(status).toBe(1);
  expect(readFileSync(LAST_GOOD, 'utf8')).toBe('le site précédent');
});
