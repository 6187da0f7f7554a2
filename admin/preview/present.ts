/** From an entry of the form to what its view and its card need, as src/present/present-entry.ts does at build. */
import { kinds, type DataOf, type Kind } from '~/kinds';
import type { ComparedValue } from '~/kinds/figures/Comparison';
import { cards } from '~/kinds/views';
import type { EditorsIndex } from '~/content/editors-index';
import { todayInParis } from '~/lib/dates';
import { renderMarkdown } from '~/markdown/render';
import { clean } from '~/model/clean';
import type { Collection } from '~/model/collection';
import { check } from '~/model/problems';
import type { CardProps, CardValue, ViewProps } from '~/ui/view';
import { addressOf, type PreviewDraft } from './draft';
import { fill } from './fill';
import { drawingOf, NOMINAL_SIZE, photoOf, type Asset } from './picture';
import { comparedTo, directoryOf, linksOf, notShown } from './references';

export interface Presented {
  readonly view: ViewProps<DataOf<Kind>> & { readonly compared: readonly ComparedValue[] };
  readonly card: CardValue;
}

/** What the build would hold against the entry, word for word; then what leaves no link. */
export function remarksOn(draft: PreviewDraft, index: EditorsIndex | undefined): readonly string[] {
  const kind: Collection = kinds[draft.kind];
  const { problems } = check(kind, draft.fields, draft.body);
  const missing =
    index === undefined ? [] : notShown(draft.kind, draft.fields, draft.body, directoryOf(index));
  return [
    ...problems.map(({ message }) => message),
    ...missing.map((key) => `« ${key} » n’est pas encore sur le site : ses mots restent sans lien`),
  ];
}

/**
 * @param index what the site shows of its other entries
 * @param asset where the browser finds a file that the entry names
 */
export function present(draft: PreviewDraft, index: EditorsIndex, asset: Asset): Presented {
  const { kind, body, sizes } = draft;
  const { fields }: Collection = kinds[kind];
  const data = fill(fields, clean(draft.fields, fields));
  // Reason for the cast: the values were filled from the very fields of `kind`.
  const typed = data as unknown as DataOf<Kind>;
  // Reason for the cast: the card and the values are of the same kind, a link the union forgets.
  const toCard = cards[kind] as (props: CardProps<DataOf<Kind>>) => CardValue;
  const url = addressOf({ ...draft, fields: data });
  const { mark } = toCard({ data: typed, url });
  const directory = directoryOf(index);
  const { html, headings } = renderMarkdown(body, {
    resolveImage: (src) => ({ src: asset(src), ...NOMINAL_SIZE }),
    resolveDocument: (src) => {
      // Of what public entries do not use, the site says nothing.
      const bytes = sizes?.[src] ?? index.documents[src];
      return { url: asset(src), ...(bytes === undefined ? {} : { bytes }) };
    },
    resolveEntry: (target, id) => {
      const entry = directory.find(target, id);
      if (entry === undefined) {
        const withdrawn = directory.withdrawnUrl(target, id);
        return withdrawn === undefined ? undefined : { url: withdrawn };
      }
      const { link, value } = entry;
      return value === undefined ? { url: link.url } : { url: link.url, value };
    },
  });
  const draw = (ratio: '3:1' | '3:2') => drawingOf(data, mark, index.places, ratio);
  const documents =
    typeof data['file'] === 'string' ? [{ url: asset(data['file']), label: 'Le document' }] : [];
  return {
    view: {
      data: typed,
      html,
      headings,
      url,
      today: todayInParis(new Date()),
      picture: photoOf(data, asset) ?? { type: 'drawing', svg: draw('3:1') },
      links: { ...linksOf(kind, data, directory), file: documents },
      compared: comparedTo(data, directory),
    },
    card: toCard({ data: typed, url, svg: draw('3:2') }),
  };
}
