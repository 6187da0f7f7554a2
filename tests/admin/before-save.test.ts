import { describe, expect, it } from 'vitest';
import { todayInParis } from '~/lib/dates';
import { prepare } from '../../admin/save/before-save';
import { mintId } from '../../admin/save/mint-id';

/** A news item as the form holds it, every field shown and most of them left alone. */
const item = {
  title: "L'été des tiers-lieux : où travailler à Meaux ?",
  summary: '  Un résumé.  ',
  type: 'article',
  releaseNumber: '',
  date: '2026-07-14',
  datePrecision: 'day',
  themes: [],
  image: { file: '', decorative: false },
  draft: false,
  body: 'Un texte.',
};

/** What the site shows and holds, when it is nothing. */
const NOTHING = { entries: [], withdrawn: {}, withdrawnFormerUrls: {}, routes: [] };

const MISSING =
  '« Texte » : le lien « notre réponse » renvoie à « news/rien », qui n’existe pas ; menez-le à une autre page, ou ôtez-le';

const saved = (data: Readonly<Record<string, unknown>>, isNew = true) =>
  prepare({ collection: 'news', isNew, data });

describe('prepare', () => {
  it('gives a new entry a permanent number', () => {
    expect(saved(item).data['id']).toMatch(/^[a-z2-7]{10}$/u);
  });

  it('gives a copy its own number, and leaves all addresses to the original', () => {
    const held = { id: 'original', slug: 'choisie', previousUrls: ['/actualites/avant/'] };
    const copy = saved({ ...item, ...held }).data;
    expect(copy['slug']).toBeUndefined();
    expect(copy['id']).toMatch(/^[a-z2-7]{10}$/u);
    expect(copy['previousUrls']).toBeUndefined();
  });

  it('never changes the number of an entry that exists', () => {
    const kept = saved({ ...item, id: 'original', previousUrls: ['/avant/'] }, false).data;
    expect(kept).toMatchObject({ id: 'original', previousUrls: ['/avant/'] });
  });

  it.each([
    ['today, as it first comes on the site', {}, todayInParis(new Date())],
    ['the day it is to come', { publishAt: '2027-01-02T09:00' }, '2027-01-02'],
    ['none as long as it is a draft', { draft: true }, undefined],
    ['the one it has, for ever', { published: '2026-11-24' }, '2026-11-24'],
  ])('gives a page its day: %s', (_, change, day) => {
    expect(saved({ ...item, ...change }).data['published']).toBe(day);
  });

  it('gives a copy a day of its own', () => {
    const copy = saved({ ...item, id: 'original', published: '2020-01-01' }).data;
    expect(copy['published']).toBe(todayInParis(new Date()));
  });

  it('writes the apostrophe that gives the file a readable name', () => {
    expect(saved(item).data['title']).toBe('L’été des tiers-lieux : où travailler à Meaux ?');
  });

  it('drops what was left empty, keeps what was chosen, trims texts', () => {
    const { data } = saved(item);
    expect(Object.keys(data)).toEqual([
      'title',
      'summary',
      'type',
      'date',
      'datePrecision',
      'draft',
      'published',
      'id',
      'body',
    ]);
    expect(data['summary']).toBe('Un résumé.');
  });

  it('puts fields in the order of the model, whatever the order they were filled in', () => {
    const { body, ...fields } = item;
    const backwards = Object.fromEntries(Object.entries(fields).reverse());
    expect(Object.keys(saved({ body, ...backwards }).data)).toEqual(Object.keys(saved(item).data));
  });

  it('removes from words and text what outputs forbid', () => {
    const { data, problems } = saved({
      ...item,
      title: "L\u0003'été\vdes tiers-lieux\uD800",
      sources: [{ label: 'Une\u202E source\u0000' }],
      body: 'Un\u0003 texte\vet la suite&#12;.',
    });
    expect(problems).toEqual([]);
    expect(data).toMatchObject({
      title: 'L’été des tiers-lieux',
      sources: [{ label: 'Une source' }],
      body: 'Un texte\net la suite\n.',
    });
  });

  it('leaves in names what nobody sees, and says so', () => {
    const url = 'https://exem\u0003ple.fr/';
    const { data, problems } = saved({ ...item, sources: [{ label: 'A', url }] });
    expect(data['sources']).toEqual([{ label: 'A', url }]);
    expect(problems).toEqual([
      {
        field: 'sources[0].url',
        message: expect.stringMatching(
          /^« Adresse » : la valeur cache un caractère invisible/u,
        ) as string,
      },
    ]);
  });

  it('gives no new entry an address already taken, whatever its title hides', () => {
    const link = { url: '/actualites/2026-07-14-titre/', label: 'Une autre' };
    const other = { key: 'news/autre', link, formerUrls: ['/avant/'] };
    const index = { ...NOTHING, entries: [other] };
    const data = { ...item, title: 'Ti\u0003tre' };
    expect(prepare({ collection: 'news', isNew: true, data, index }).data['slug']).toBe(
      '2026-07-14-titre-2',
    );
  });

  it('reads the links of the text as it will be written', () => {
    const { problems } = saved({ ...item, body: 'Vu [1](source:\u00032).' });
    expect(problems.map(({ field }) => field)).toEqual(['body']);
  });

  it('says in French what is missing', () => {
    const { problems } = saved({ ...item, title: '', type: 'release' });
    expect(problems.map(({ field }) => field)).toEqual(['title']);
    expect(problems[0]?.message).toMatch(/« Titre » : ce champ est obligatoire et il est vide/u);
  });

  it('asks a press release for its number', () => {
    const { problems } = saved({ ...item, type: 'release' });
    expect(problems).toEqual([
      {
        field: 'releaseNumber',
        message: '« Numéro » : ce genre en demande un ; écrivez par exemple CP-2026-01',
      },
    ]);
  });

  it('refuses an empty text where the kind demands one', () => {
    expect(saved({ ...item, body: ' \n' }).problems).toEqual([
      { field: 'body', message: 'le texte est vide : écrivez au moins une phrase' },
    ]);
  });

  it('refuses an image of the text that says nothing', () => {
    expect(saved({ ...item, body: '![](../medias/photo.jpg)' }).problems).toEqual([
      {
        field: 'body',
        message:
          '« Texte » : l’image photo.jpg n’a pas de texte de remplacement ; écrivez ![ce qu’elle montre](…)',
      },
    ]);
  });

  it.each([
    ['a source that was taken away', 'source:2', /renvoie à la source 2, or la fiche en a 1$/u],
    ['a link of ours that names nothing', 'entry:rien', /^« Texte » : lien « entry:rien »/u],
    ['a source that is there', 'source:1', undefined],
  ])('reads the links of the text as the build does: %s', (_case, href, message) => {
    const { problems } = saved({ ...item, sources: [{ label: 'A' }], body: `Vu [1](${href}).` });
    expect(problems.map((problem) => problem.message)).toEqual(
      message === undefined ? [] : [expect.stringMatching(message)],
    );
  });

  it.each([
    ['that there is not', new Set(['news/rien']), [MISSING]],
    ['that may be', undefined, []],
    ['that there is', new Set<string>(), []],
  ])('speaks of a link to an entry %s', (_case, unknown, messages) => {
    const data = { ...item, body: 'Lire [**notre** réponse](entry:news/rien).' };
    const { problems } = prepare({ collection: 'news', isNew: true, data, unknown });
    expect(problems.map(({ message }) => message)).toEqual(messages);
  });

  it('keeps the address that an entry leaves, and refuses one that is taken', () => {
    const file = 'ancienne';
    const link = { url: '/actualites/prise/', label: 'Une autre' };
    const change = (slug: string) =>
      prepare({
        collection: 'news',
        isNew: false,
        data: { ...item, id: 'numero', slug },
        file,
        left: ['/actualites/ancienne/'],
        index: { ...NOTHING, entries: [{ key: 'news/autre', link }] },
      });
    expect(change('nouvelle').data).toMatchObject({
      slug: 'nouvelle',
      previousUrls: ['/actualites/ancienne/'],
    });
    expect(change('nouvelle').problems).toEqual([]);
    expect(change('prise').problems.map(({ field }) => field)).toEqual(['slug']);
  });

  it('does not keep an address that the entry left and never could have', () => {
    const link = { url: '/actualites/prise/', label: 'Une autre' };
    const { data, problems } = prepare({
      collection: 'news',
      isNew: false,
      data: { ...item, id: 'numero', slug: 'nouvelle' },
      file: 'Été',
      left: ['/actualites/ancienne/', '/actualites/Été/', '/actualites/prise/', '/agenda/'],
      index: { ...NOTHING, entries: [{ key: 'news/autre', link }], routes: ['/agenda/'] },
    });
    expect(problems).toEqual([]);
    expect(data['previousUrls']).toEqual(['/actualites/ancienne/']);
  });

  it('checks the settings like the rest', () => {
    const data = { contactEmail: 'pas une adresse' };
    const { problems } = prepare({ collection: 'settings', isNew: false, data });
    expect(problems.map(({ field }) => field)).toContain('contactEmail');
  });

  it('knows no other collection', () => {
    expect(() => prepare({ collection: 'inconnue', isNew: true, data: {} })).toThrow(
      'genre inconnu : inconnue',
    );
  });
});

describe('mintId', () => {
  it('never gives the same number twice', () => {
    const minted = Array.from({ length: 2000 }, mintId);
    expect(new Set(minted).size).toBe(minted.length);
  });

  it.each<readonly [string, ReadonlySet<string> | undefined, RegExp | undefined]>([
    ['../medias/programme.pdf', new Set(['programme.pdf']), undefined],
    ['../medias/programme.pdf', undefined, undefined],
    ['../medias/programme.pdf', new Set(), /programme\.pdf n’est pas dans content\/medias/u],
    ['../medias/photo.jpg', undefined, /le site ne sert pas photo\.jpg/u],
    ['../medias/', undefined, /n’a pas de fichier/u],
  ])('says what is wrong with a document of the text: %s', (href, medias, message) => {
    const data = { ...item, body: `[Le programme](${href})` };
    const draft = { collection: 'news', isNew: false, data: { ...data, id: 'original' } };
    const { problems } = prepare(medias === undefined ? draft : { ...draft, medias });
    expect(problems.map((problem) => problem.message)).toEqual(
      message === undefined ? [] : [expect.stringMatching(message)],
    );
  });
});
