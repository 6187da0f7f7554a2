/**
 * The editors' preview draws what the build draws. `dist` is the judge: each public entry, previewed
 * from its file, gives the very article of its page.
 */
import { load } from 'cheerio';
import { Map } from 'immutable';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import { kinds, type DataOf, type Kind } from '~/kinds';
import type { ComparedValue } from '~/kinds/figures/comparable-bars';
import { views } from '~/kinds/views';
import { readEntry } from '~/lib/read-entry';
import { renderMarkdown } from '~/markdown/render';
import type { Collection } from '~/model/collection';
import { check } from '~/model/problems';
import type { Shape } from '~/model/spec';
import type { PictureValue } from '~/ui/Picture';
import type { ViewProps } from '~/ui/view-props';
import { changedFields } from '../../admin/preview/changed-fields';
import { previewDraft, type PreviewDraft } from '../../admin/preview/preview-draft';
import { EntryArticle, EntryPreview, TABS, type Tab } from '../../admin/preview/EntryPreview';
import { presentDraft, remarksOn } from '../../admin/preview/present-draft';
import { exists, read } from '../build/site';
import { builtIndex } from './built-index';
import { BODY, fields } from './awkward';
import { entryFiles, kindNames } from './content-files';

const index = builtIndex;
const asset = (stored: string): string => stored;

const COMMENT = 8;

/**
 * The document tree, without the comments that React leaves between two texts, nor what an image
 * owes to the files that the build makes of it: the preview has the editor's file, not yet measured.
 */
function article(html: string): string {
  const $ = load(html);
  $('picture > source').remove();
  $('picture > img').removeAttr('src').removeAttr('width').removeAttr('height');
  $('*')
    .contents()
    .filter((_, node) => node.nodeType === COMMENT)
    .remove();
  return $.html($('article').first());
}

const previewOf = (draft: PreviewDraft): string =>
  article(
    renderToStaticMarkup(
      createElement(EntryArticle, {
        kind: draft.kind,
        view: presentDraft(draft, index, asset).view,
      }),
    ),
  );

const drafts = entryFiles.map(({ kind, path, source }): PreviewDraft & { path: string } => {
  const { data, body } = readEntry(source);
  const slug = /([^/]+)\.md$/u.exec(path)?.[1] ?? '';
  return { kind, slug, fields: data, body, path };
});

const online = drafts.flatMap((draft) => {
  const key = `${draft.kind}/${String(draft.fields['id'])}`;
  const url = index.entries.find((entry) => entry.key === key)?.link.url;
  return url !== undefined && exists(url) ? [{ ...draft, url }] : [];
});

describe('the preview of what is online', () => {
  it('covers every kind', () => {
    expect(new Set(online.map(({ kind }) => kind))).toEqual(new Set(kindNames));
  });

  it.each(online)('is the article of $url, drawing included', (draft) => {
    expect(previewOf(draft)).toBe(article(read(draft.url)));
    expect(remarksOn(draft, index)).toEqual([]);
  });
});

/** What the build makes of an image, of which the preview knows nothing. */
const FILES = {
  src: '/_astro/photo.jpg',
  sources: [{ type: 'image/avif', srcset: '/_astro/photo.avif 480w' }],
  width: 480,
  height: 320,
} as const;

/** The page as src/pages/[...path].astro draws it: from values that the build has checked. */
function built(draft: PreviewDraft): string {
  const kind: Collection = kinds[draft.kind];
  const { entry, problems } = check(kind, draft.fields, draft.body);
  expect(problems).toEqual([]);
  const { html, headings } = renderMarkdown(draft.body, {
    resolveImage: () => FILES,
    resolveDocument: (url) => ({ url }),
    resolveEntry: () => undefined,
  });
  // Reason for the casts: the kind is that of the entry, which the union forgets.
  const data = entry?.data as unknown as DataOf<Kind>;
  const { view: shown } = presentDraft(draft, index, asset);
  const picture: PictureValue | undefined =
    shown.picture?.type === 'photo'
      ? { type: 'photo', photo: { ...shown.picture.photo, ...FILES } }
      : shown.picture;
  const view = { ...shown, data, html, headings, picture };
  const View = views[draft.kind] as FunctionComponent<
    ViewProps<DataOf<Kind>> & { compared: readonly ComparedValue[] }
  >;
  return article(renderToStaticMarkup(createElement(View, view)));
}

const hasBody = (kind: Kind): boolean => 'body' in kinds[kind].fields;

describe.each(kindNames)('an entry with what outputs forbid: %s', (kind) => {
  it('is drawn as it will be written', () => {
    const typed = fields(kinds[kind].fields, true);
    const draft = {
      kind,
      slug: 'essai',
      fields: { ...typed, title: 'Un\u0003 titre\vlong', summary: 'Un\uFFFE résumé\u202E' },
      body: hasBody(kind) ? 'Un\u0008 texte\vet la suite&#12;' : '',
    };
    expect(previewOf(draft)).toContain('Un titre long');
    expect(previewOf(draft)).not.toMatch(/[\u0003\u0008\v\f\uFFFE\u202E]|&amp;#12;/u);
    expect(previewOf(draft)).toBe(built(draft));
  });
});

describe.each(kindNames)('an awkward entry: %s', (kind) => {
  it.each([
    ['every field filled, title and lists at their longest', true],
    ['every optional field empty', false],
  ])('%s', (_name, all) => {
    const draft = {
      kind,
      slug: 'essai',
      fields: fields(kinds[kind].fields, all),
      body: hasBody(kind) ? BODY : '',
    };
    expect(previewOf(draft)).toBe(built(draft));
  });
});

it.each(['members', 'spaces'] as const)(
  '%s: a site that no browser finds is shown as typed',
  (kind) => {
    const all = fields(kinds[kind].fields, true);
    const draft = { kind, slug: 'essai', fields: { ...all, website: 'https://%' }, body: '' };
    expect(built(draft)).toContain('>https://%</a>');
    expect(previewOf(draft)).toBe(built(draft));
  },
);

const WRONG: readonly unknown[] = [
  undefined,
  null,
  '',
  ' ',
  'x'.repeat(600),
  'https://%',
  3,
  true,
  [],
  [null, '', 3, 'x', {}, ['x']],
  {},
  { file: 3, label: null },
  new Date(0),
];

const shown = (draft: PreviewDraft, tab: Tab): string =>
  renderToStaticMarkup(
    createElement(EntryPreview, {
      kind: draft.kind,
      tab,
      isOnline: false,
      ...presentDraft(draft, index, asset),
    }),
  );

// Reason for the cast: `Object.keys` forgets that the keys of `TABS` are the tabs.
const tabs = Object.keys(TABS) as readonly Tab[];

describe.each(kindNames)('a half-filled entry: %s', (kind) => {
  const full = fields(kinds[kind].fields, true);

  it.each(tabs)('with nothing at all, shows something: %s', (tab) => {
    const draft = { kind, slug: '', fields: {}, body: '' };
    expect(shown(draft, tab)).not.toMatch(/undefined|NaN|\[object/u);
    expect(remarksOn(draft, index).length).toBeGreaterThan(0);
  });

  it.each(Object.keys(full))('with anything in %s, shows something', (name) => {
    for (const value of WRONG) {
      for (const fields of [{ ...full, [name]: value }, { [name]: value }]) {
        const draft = { kind, slug: '', fields, body: '' };
        for (const tab of tabs) expect(shown(draft, tab)).not.toMatch(/\[object|NaN/u);
      }
    }
  });
});

describe('what the preview says', () => {
  const draft = {
    kind: 'news',
    slug: '',
    fields: { summary: 'Un résumé.', type: 'release', id: 'numero', spaces: ['absent'] },
    body: 'Voir [mots](entry:news/absent).',
  } as const;

  test('what is missing, in the words of the build, then what will not be a link', () => {
    expect(remarksOn(draft, index)).toEqual([
      ...check<Shape>(kinds.news, draft.fields, draft.body).problems.map(({ message }) => message),
      '« spaces/absent » n’est pas encore sur le site : ses mots restent sans lien',
      '« news/absent » n’est pas encore sur le site : ses mots restent sans lien',
    ]);
  });

  test.each([
    ['of the repository, whose weight the site does not tell', 'plan.pdf', 'Le plan (PDF, 1,2 Mo)'],
    ['that Decap has not listed', 'autre.pdf', 'Le plan (PDF)'],
  ])('a document %s', (_which, name, words) => {
    const entry = Map<string, unknown>({
      data: { body: `[Le plan](../medias/${name})` },
      mediaFiles: [{ name: 'plan.pdf', size: 1_234_567 }],
    });
    const { view } = presentDraft(previewDraft(Map({ name: 'news' }), entry), index, asset);
    expect(load(view.html).text().replaceAll(/\s/gu, ' ')).toContain(words);
  });

  test('a title that is missing says so on the page', () => {
    expect(previewOf(draft)).toContain('(sans titre)');
  });

  test('the field that changed since the page could be drawn', () => {
    const after = { ...draft, fields: { ...draft.fields, summary: 'Autre.' }, body: '' };
    const shape: Shape = kinds.news.fields;
    expect(changedFields(shape, draft, after)).toEqual(['Résumé', 'Texte']);
    expect(changedFields(shape, undefined, after)).toEqual([]);
  });
});
