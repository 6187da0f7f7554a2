import { describe, expect, test } from 'vitest';
import {
  renderMarkdown,
  type RenderContext,
  type ResolvedEntry,
  type ResolvedImage,
} from './render';

const entries = new Map<string, ResolvedEntry>([
  ['figures/seize', { url: '/chiffres/seize/', quoted: { value: '16', unit: '%' } }],
  ['news/creation', { url: '/actualites/creation/' }],
  [
    'glossary/tiers-lieu',
    { url: '/glossaire/tiers-lieu/', definition: 'Un lieu "partagé" : vraiment' },
  ],
]);

const photo: ResolvedImage = {
  src: '/a.jpg',
  sources: [
    { type: 'image/avif', srcset: '/a.avif 800w' },
    { type: 'image/webp', srcset: '/a.webp 800w' },
  ],
  width: 800,
  height: 600,
};

const context: RenderContext = {
  resolveImage: (src) => (src === '../medias/a.jpg' ? photo : undefined),
  resolveEntry: (kind, id) => entries.get(`${kind}/${id}`),
};
const html = (markdown: string): string => renderMarkdown(markdown, context).html;

describe('renderMarkdown', () => {
  test.each([
    ['typography reaches words', 'Quoi ? « Oui »', '<p>Quoi\u202f? «\u00a0Oui\u00a0»</p>\n'],
    [
      'what outputs forbid goes, by its number too',
      'Un\u0003\vdeux&#11;&#xFFFE;trois ![a&#12;b](x.jpg "c&#x202E;d") `e\u0008`',
      '<p>Un\ndeux\ntrois <img src="x.jpg" alt="a\nb" title="cd"> <code>e</code></p>\n',
    ],
    ['typography spares code', '`a ? b`', '<p><code>a ? b</code></p>\n'],
    ['raw HTML is shown, not run', '<script>x</script>', '<p>&lt;script&gt;x&lt;/script&gt;</p>\n'],
    ['dangerous links are left as text', '[x](javascript:alert)', '<p>[x](javascript:alert)</p>\n'],
    [
      'a figure is quoted by its current value',
      '[12 %](figure:seize)',
      '<p><a href="/chiffres/seize/">16\u00a0%</a></p>\n',
    ],
    [
      'a quoted figure keeps the words around its number',
      '[12 % des salariés](figure:seize)',
      '<p><a href="/chiffres/seize/">16\u00a0% des salariés</a></p>\n',
    ],
    [
      'an entry link finds its page',
      '[la création](entry:news/creation)',
      '<p><a href="/actualites/creation/">la création</a></p>\n',
    ],
    [
      'a link to a page that is not public leaves its words',
      '[ici](entry:news/absente)',
      '<p>ici</p>\n',
    ],
    [
      'a source becomes a note',
      'Dit[1](source:1)',
      '<p>Dit\u202f<sup><a href="#source-1" aria-label="Source 1">(1)</a></sup></p>\n',
    ],
    [
      'a note is never read as a power, nor begins a line',
      '1 500 m² [11](source:11) [2](source:2)',
      '<p>1\u202f500\u00a0m²\u202f<sup><a href="#source-11" aria-label="Source 11">(11)</a></sup>\u202f<sup><a href="#source-2" aria-label="Source 2">(2)</a></sup></p>\n',
    ],
  ])('%s', (_name, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  test('headings get unique anchors from their words', () => {
    const { headings } = renderMarkdown('## Où ?\n\n## Où ?\n\n### Détail', context);
    expect(headings.map(({ id, level }) => `${String(level)} ${id}`)).toEqual([
      '2 ou',
      '2 ou-2',
      '3 detail',
    ]);
  });

  const sizes = 'sizes="(min-width: 48rem) 44rem, calc(100vw - 2.5rem)"';
  const picture =
    `<picture><source type="image/avif" srcset="/a.avif 800w" ${sizes}>` +
    `<source type="image/webp" srcset="/a.webp 800w" ${sizes}>` +
    '<img src="/a.jpg" alt="La salle" width="800" height="600" loading="lazy" decoding="async"></picture>';

  test.each([
    [
      'alone is a figure, in every format, sized and lazy',
      '![La salle](../medias/a.jpg)',
      `<figure>${picture}</figure>\n`,
    ],
    [
      'shows its legend, typeset',
      '![La salle](../medias/a.jpg "L\'accueil")',
      `<figure>${picture}<figcaption class="caption">L’accueil</figcaption></figure>\n`,
    ],
    [
      'among words stays among them',
      'Voir ![La salle](../medias/a.jpg)',
      `<p>Voir ${picture}</p>\n`,
    ],
    [
      'that is missing keeps its words',
      '![La salle](../medias/b.jpg)',
      '<figure><img src="../medias/b.jpg" alt="La salle"></figure>\n',
    ],
  ])('an image %s', (_name, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  test('the feed gets absolute addresses', () => {
    const address = (path: string): string => `https://it77.fr${path}`;
    expect(renderMarkdown('[x](/contact/)', { ...context, address }).html).toContain(
      'https://it77.fr/contact/',
    );
  });

  test('each table is a region of its own name, which the keyboard reaches', () => {
    const table = '| a | b |\n|---|---|\n| 1 | 2 |\n';
    const regions = html(`${table}\n## Coûts & gains\n\n${table}`).matchAll(/<div [^>]+>/gu);
    expect([...regions].map(([tag]) => tag)).toEqual([
      '<div class="table-scroll" tabindex="0" role="region" aria-label="Tableau 1">',
      '<div class="table-scroll" tabindex="0" role="region" aria-label="Tableau 2 : Coûts &amp; gains">',
    ]);
  });
});

describe('a word of the glossary', () => {
  const term = '[un tiers-lieu](entry:glossary/tiers-lieu)';
  const link = '<a href="/glossaire/tiers-lieu/">un tiers-lieu</a>';
  const button =
    '<button type="button" class="term-more" popovertarget="terme-tiers-lieu" aria-label="Définition : un tiers-lieu" data-pagefind-ignore=""></button>';
  const words =
    '<span id="terme-tiers-lieu" class="term-words" popover="" data-pagefind-ignore="">Un lieu «\u00a0partagé\u00a0»\u00a0: vraiment</span>';

  test('is defined where a text first leads to it', () => {
    expect(html(`Ouvrir ${term}.\n\nPuis ${term}.`)).toBe(
      `<p>Ouvrir <dfn>${link}</dfn>${button}${words}.</p>\n<p>Puis ${link}.</p>\n`,
    );
  });

  test('is but a link in a heading, and waits for the text', () => {
    expect(html(`## ${term}\n\nVoir ${term}.`)).toBe(
      `<h2 id="un-tiers-lieu">${link}</h2>\n<p>Voir <dfn>${link}</dfn>${button}${words}.</p>\n`,
    );
  });
});
