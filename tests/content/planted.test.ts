/**
 * What is planted in a copy of the repository, then looked for in every file of its site: entries that
 * are not public, their files included, and words that hold what some output forbids. One build for both.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load, type CheerioAPI } from 'cheerio';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, kinds, type Kind } from '~/kinds';
import { copyRepository } from '../tools/copy';
import { strictReading } from '../tools/strict/site';
import { unsafeAttributes } from './hostile/unsafe-html';
import { AWKWARD, NOTED, plantAwkwardWords } from './planted/awkward-words';
import { GONE, NOTICE, plantEachKind } from './planted/each-kind';
import { OBEYED, ORDER, plantObeyedWords } from './planted/obeyed-words';
import { plantEmbargo, PUBLIC, SECRET, WITHDRAWN } from './planted/embargo';

const copy = copyRepository();
const dist = join(copy.root, 'dist');
const reads = join(copy.root, '.cache', 'reads.json');
const COUNTER = new URL('../tools/count-reads.mjs', import.meta.url).href;
afterAll(copy.remove);

beforeAll(async () => {
  await plantEmbargo(copy.root);
  plantAwkwardWords(copy.root);
  plantEachKind(copy.root);
  plantObeyedWords(copy.root);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', COUNTER, 'src/tools/build/build.ts'],
    {
      cwd: copy.root,
      encoding: 'utf8',
      // Vitest’s own variables would have Astro keep nothing of what it made, as while one edits.
      env: { ...process.env, NODE_ENV: 'production', DEV: undefined, IT77_READS: reads },
    },
  );
  expect(status, stderr).toBe(0);
}, 600_000);

/** What an archive holds, opened, with the names of its files. */
const unzipped = (bytes: Buffer): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, held]) => `${name}\n${Buffer.from(held).toString('utf8')}`)
    .join('\n');

/** Text of a file; Pagefind's fragments and indexes are gzipped, the press kit is an archive. */
function textOf(name: string): string {
  const bytes = readFileSync(join(dist, name));
  if (name.endsWith('.zip')) return unzipped(bytes);
  const isGzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzipped ? gunzipSync(bytes) : bytes).toString('utf8');
}

const names = (): readonly string[] => readdirSync(dist, { recursive: true, encoding: 'utf8' });

const saying = (word: string): readonly string[] =>
  names().filter((name) => statSync(join(dist, name)).isFile() && textOf(name).includes(word));

/** The files of the built site whose name or content holds the word. */
const holding = (word: string): readonly string[] => [
  ...names().filter((name) => name.includes(word)),
  ...saying(word),
];

type Counts = Readonly<Record<string, number>>;

/** How many times the build opened each file, and did what with it. */
const counted = (): Record<'read' | 'parsed' | 'marked', Counts> =>
  // Reason for the cast: tests/tools/count-reads.mjs writes this file.
  JSON.parse(readFileSync(reads, 'utf8')) as Record<'read' | 'parsed' | 'marked', Counts>;

it('each entry is read and parsed once', () => {
  const { read, parsed } = counted();
  const written = KINDS.flatMap((kind) =>
    readdirSync(join(copy.root, 'content', kind)).map((name) => `/content/${kind}/${name}`),
  );
  expect(Object.keys(read)).toEqual(expect.arrayContaining(written));
  expect(Object.keys(parsed)).toEqual(expect.arrayContaining(written));
  const twice = (counts: Counts): readonly string[] =>
    Object.keys(counts).filter((name) => counts[name] !== 1);
  expect([twice(read), twice(parsed)]).toEqual([[], []]);
});

it('each text is parsed once for all who ask what it says, then once to be shown, for all feeds and for the press', () => {
  const { marked } = counted();
  const times = (kind: Kind): readonly number[] =>
    Object.keys(marked).flatMap((name) =>
      name.startsWith(`/content/${kind}/`) ? [marked[name] ?? 0] : [],
    );
  for (const kind of KINDS) {
    const most = ('themes' in kinds[kind].fields ? 3 : 2) + (kind === 'news' ? 1 : 0);
    expect([kind, ...times(kind).filter((count) => count > most)]).toEqual([kind]);
  }
  expect(times('pages')).toContain(2);
  expect(times('news')).toContain(3);
});

describe('an embargo', () => {
  it('lets a public entry be in the feed, the redirections, the sitemap and the search', () => {
    const shown = holding(PUBLIC);
    expect(shown).toEqual(expect.arrayContaining(['rss.xml', '_redirects', 'sitemap-0.xml']));
    expect(shown.some((name) => name.endsWith('.pf_index'))).toBe(true);
  });

  it('lets its files be published, although a draft uses them too', () => {
    const page = textOf(`actualites/2026-11-20-${PUBLIC}-visible/index.html`);
    const [document = ''] = /(?<=href="\/)_astro\/[^"]+\.pdf/u.exec(page) ?? [];
    expect(textOf(document)).toContain(`${PUBLIC}-visible`);
    const [image = ''] = /(?<=srcset="\/)_astro\/[^" ]+\.avif/u.exec(page) ?? [];
    expect(textOf(image).slice(4, 12)).toBe('ftypavif');
  });

  it('lets a photograph of the settings be taken by the press, and be in the kit', () => {
    expect(names()).toContain(join('presse', 'photographies', 'essai.jpg'));
    expect(textOf('presse/dossier-de-presse.zip')).toContain('photographies/credits.txt');
  });

  it('lets a public release be in its plain text, in the archive of releases and in the press kit', () => {
    const release = `actualites/2026-11-20-${PUBLIC}-communique`;
    const shown = saying(PUBLIC).map((name) => name.replaceAll('\\', '/'));
    const outputs = ['index.html', 'communique.txt'].map((name) => `${release}/${name}`);
    const others = [
      'presse/communiques/index.html',
      'presse/index.html',
      'presse/dossier-de-presse.zip',
    ];
    expect(shown).toEqual(expect.arrayContaining([...outputs, ...others]));
    expect(textOf('presse/dossier-de-presse.zip')).toContain('communiques/CP-2026-97.txt');
  });

  it('lets nothing show of a draft, an entry to come, their files, one that no entry uses yet, even where a public entry refers to them', () => {
    expect(holding(SECRET)).toEqual([]);
  });

  it('lets the notice alone speak of an entry withdrawn: no file of its own is left', () => {
    expect(
      saying(WITHDRAWN)
        .map((name) => name.replaceAll('\\', '/'))
        .sort(),
    ).toEqual([
      'ressources/essai-retire/index.html',
      'retirees/ressources/essai-retire/index.html',
    ]);
    expect(names().filter((name) => name.includes(WITHDRAWN))).toEqual([]);
  });

  it('lets the notices alone speak of entries of each kind withdrawn, whatever is made of what is public', () => {
    const said = saying(GONE).map((name) => name.replaceAll('\\', '/'));
    const ofNotice = new RegExp(`/?${NOTICE}[a-z]+/index\\.html$`, 'u');
    expect(said.filter((name) => !ofNotice.test(name))).toEqual([]);
    // The notice, and the copy of it that says « 410 ».
    expect(said).toHaveLength(KINDS.length * 2);
  });
});

describe('notes of work', () => {
  it('are in no file of the site, whatever the kind of their entry', () => {
    expect(holding(NOTED)).toEqual([]);
  });

  it('are known to the quality report, which leads to each', () => {
    const report = names()
      .filter((name) => /^admin\/qualite\/.*\.html$/u.test(name))
      .map(textOf)
      .join('');
    const lost = KINDS.filter(
      (kind) => !report.includes(`/admin/#/collections/${kind}/entries/${AWKWARD}-${kind}"`),
    );
    expect(lost).toEqual([]);
    expect(report).toContain('Des notes à lire dans la fiche');
  });
});

describe('words with what outputs forbid', () => {
  it('reach the outputs made from texts, and the page of each entry', () => {
    const shown = saying(AWKWARD);
    const outputs = ['adresses/0.json', 'admin/apercu/news.json', 'rss.json', 'agenda.ics'];
    expect(shown).toEqual(expect.arrayContaining(outputs));
    const entries = KINDS.flatMap((kind) => [`${AWKWARD}-${kind}`, `${AWKWARD}-${kind}-retiree`]);
    const endings = [...entries.map((id) => `${id}/index.html`), '.bib', '.ris'];
    expect(endings.filter((end) => !shown.some((name) => name.endsWith(end)))).toEqual([]);
    expect(shown.filter((name) => name.startsWith('pagefind/fragment/'))).not.toEqual([]);
    // News, events, press after its outlet, resources, and figures, whose value comes first.
    expect(textOf('rss.xml').match(new RegExp(`<title>[^<]*${AWKWARD}`, 'gu'))).toHaveLength(5);
  });

  it('reach the corrections, which say when each page was corrected and brought up to date', () => {
    const feed = textOf('flux/corrections.xml');
    const page = textOf('corrections/index.html');
    const lines = page.split('<li>').filter((line) => line.includes(AWKWARD));
    for (const [word, told] of [
      ['Correction', 'Corrigé le <time'],
      ['Mise à jour', 'Mis à jour le <time'],
    ] as const) {
      expect(feed).toMatch(new RegExp(`<title>${word}[^<]*${AWKWARD}`, 'u'));
      const changed = lines.filter((line) => line.includes(told));
      const links = changed.map((line) => /href="([^"]+)"/u.exec(line)?.[1]);
      expect(new Set(links).size).toBe(KINDS.length);
    }
    expect(textOf(`groupes-de-travail/${AWKWARD}-groups/index.html`)).toMatch(/Corrigé le <time/u);
  });

  it('reach them without it: each is read by a strict reader of its format', () => {
    expect(strictReading(dist).faults).toEqual({});
  });

  it('leave no mark where a character was refused', () => {
    const made = /\.(?:html|xml|json|bib|ris)$/u;
    expect(saying('\uFFFD').filter((name) => made.test(name))).toEqual([]);
  });
});

describe('words that would be obeyed', () => {
  const pages = new Map<string, CheerioAPI>();
  beforeAll(() => {
    const said = saying('alert(77)').filter((name) => name.endsWith('.html'));
    for (const name of said) pages.set(name.replaceAll('\\', '/'), load(textOf(name)));
  });

  it('have a page a kind, and are in lists', () => {
    const own = [...pages.keys()].filter((name) => name.includes(OBEYED));
    expect(own).toHaveLength(KINDS.length);
    expect(pages.size).toBeGreaterThan(2 * KINDS.length);
  });

  it('add nothing that runs to any page, nor do what they say on a gesture', () => {
    for (const [name, $] of pages) {
      // Data, which no browser runs.
      const obeyed = $('script, style, iframe, object, base')
        .not('[type="application/ld+json"]')
        .toArray()
        .filter((element) => $.html(element).includes('alert('));
      expect(obeyed, name).toEqual([]);
      expect(unsafeAttributes($), name).toEqual([]);
    }
  });

  it('are data where they are data', () => {
    const data = [...pages.values()].flatMap(($) =>
      $('script[type="application/ld+json"]')
        .toArray()
        .map((element) => $(element).text()),
    );
    expect(data.filter((text) => text.includes('alert(')).length).toBeGreaterThan(0);
    for (const text of data) expect(() => JSON.parse(text) as unknown).not.toThrow();
  });

  it('are shown as they are written', () => {
    const $ = pages.get(`actualites/${OBEYED}news/index.html`);
    expect($?.('main h1').text()).toContain(ORDER.replaceAll('"', ''));
  });
});
