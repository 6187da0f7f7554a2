/** From an entry to what its view needs: text rendered, picture drawn, references resolved. */
import { everything, published, textOf, withdrawn, type Entry } from '~/content';
import type { ComparedValue } from '~/kinds/figures/Comparison';
import { linkWords } from '~/kinds/entry-title';
import { comparedValue } from '~/kinds/figures/figure-data';
import { figureText } from '~/kinds/figures/figure-title';
import { drawingOf } from './drawings';
import { linkedFields } from '~/kinds/linked';
import { linkTargets } from '~/markdown/links';
import {
  renderMarkdown,
  type RenderContext,
  type Rendered,
  type ResolvedImage,
} from '~/markdown/render';
import { documentOf, resolveDocument, resolveImage } from '~/content/files/site-medias';
import type { LinkValue } from '~/ui/LinkList';
import type { PictureValue } from '~/ui/Picture';

let index: Promise<ReadonlyMap<string, Entry>> | undefined;

/** Public entries by `kind/id`. */
function entryIndex(): Promise<ReadonlyMap<string, Entry>> {
  const known = import.meta.env.DEV ? undefined : index;
  index = known ?? everything().then(indexEntries);
  return index;
}

let withdrawnPages: Promise<ReadonlyMap<string, Entry>> | undefined;

/** Withdrawn entries by `kind/id`: a text that links to one leads to the page that says so. */
function withdrawnIndex(): Promise<ReadonlyMap<string, Entry>> {
  const known = import.meta.env.DEV ? undefined : withdrawnPages;
  withdrawnPages = known ?? withdrawn().then(indexEntries);
  return withdrawnPages;
}

const indexEntries = (entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [`${entry.kind}/${entry.data.id}`, entry]));

async function imagesOf(markdown: string): Promise<ReadonlyMap<string, ResolvedImage>> {
  const names = linkTargets(markdown).filter((target) => target.type === 'media');
  const found = await Promise.all(
    names.map(
      async ({ name }) => [`../medias/${name}`, await resolveImage(`../medias/${name}`)] as const,
    ),
  );
  return new Map(found.flatMap(([src, image]) => (image === undefined ? [] : [[src, image]])));
}

/** Renders the text of an entry; `address` makes addresses absolute for the feed. */
export async function renderText(
  entry: Entry,
  address?: (path: string) => string,
): Promise<Rendered> {
  const markdown = textOf(entry);
  const [entries, gone, images] = await Promise.all([
    entryIndex(),
    withdrawnIndex(),
    imagesOf(markdown),
  ]);
  const context: RenderContext = {
    resolveImage: (src) => images.get(src),
    resolveDocument: documentOf,
    resolveEntry: (kind, id) => {
      const target = entries.get(`${kind}/${id}`);
      if (target === undefined) {
        const notice = gone.get(`${kind}/${id}`);
        return notice === undefined ? undefined : { url: notice.url };
      }
      const { url } = target;
      return target.kind === 'figures' ? { url, value: figureText(target.data) } : { url };
    },
    ...(address === undefined ? {} : { address }),
  };
  return renderMarkdown(markdown, context);
}

/** The picture of a page: the editor's, or the one drawn. */
export async function pictureOf(entry: Entry): Promise<PictureValue> {
  const image = 'image' in entry.data ? entry.data.image : undefined;
  const resolved = image?.file === undefined ? undefined : await resolveImage(image.file);
  if (image === undefined || resolved === undefined) {
    return { type: 'drawing', svg: await drawingOf(entry, '3:1') };
  }
  const { credit, caption, alternative = '' } = image;
  return { type: 'photo', photo: { ...resolved, alternative, credit, caption } };
}

const toLink = (entry: Entry): LinkValue => ({ url: entry.url, label: linkWords(entry) });

/** The entries this one refers to, field by field; those that are not public are left out. */
export async function linksOf(
  entry: Entry,
): Promise<Readonly<Record<string, readonly LinkValue[]>>> {
  const entries = await entryIndex();
  const data: Readonly<Record<string, unknown>> = { ...entry.data };
  const links: Record<string, readonly LinkValue[]> = {};
  for (const [field, kind] of linkedFields(entry.kind)) {
    const ids = data[field];
    if (!Array.isArray(ids)) continue;
    const targets = ids.map((id) => entries.get(`${kind}/${String(id)}`));
    links[field] = targets.filter((target) => target !== undefined).map(toLink);
  }
  if (entry.kind === 'groups') links['outputs'] = await outputsOfGroup(entry.data.id);
  if ('file' in data && typeof data['file'] === 'string') {
    const url = resolveDocument(data['file']);
    if (url !== undefined) links['file'] = [{ url, label: 'Le document' }];
  }
  return links;
}

/** The figures that speak of the same thing as this one, with what a comparison draws of them. */
export async function comparedTo({ data }: Entry): Promise<readonly ComparedValue[]> {
  const ids = 'contradictedBy' in data ? data.contradictedBy : [];
  const figures = await published('figures');
  return ids.flatMap((id) =>
    figures
      .filter((figure) => figure.data.id === id)
      .map(({ data: other, url }) => comparedValue(other, url)),
  );
}

async function outputsOfGroup(id: string): Promise<readonly LinkValue[]> {
  const outputs = await published('outputs');
  return outputs.filter(({ data }) => data.groups.includes(id)).map(toLink);
}
