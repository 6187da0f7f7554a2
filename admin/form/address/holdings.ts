/** Whose the addresses are, as far as the editors' pages know. Pure. */
import { formerlyHeldBy, HELD_BY_SITE, heldBy, type Holder } from '~/kinds/address-problems';
import type { EditorsIndex } from '~/content/editors-index';
import { formerKey, pageKey } from '~/lib/address-key';
import { readEntry } from '~/lib/read-entry';
import { siteHolds } from '~/lib/own-routes';
import type { EntryFile } from '../../guard/references-to';
import { addressOf } from '~/kinds/entry';

/** What the last build said of addresses. */
export type AddressIndex = Pick<
  EditorsIndex,
  'entries' | 'withdrawn' | 'withdrawnFormerUrls' | 'routes'
>;

/** The addresses of an entry. */
export interface Holding {
  /** `kind/id`. */
  readonly key: string;
  /** As an editor knows it, in French. */
  readonly name: string;
  readonly present: string;
  readonly former: readonly string[];
  /** Whether the present one seems to come from the name of its file, which Decap gives to no other. */
  readonly isFromFileName: boolean;
}

/** Of the entries that the site shows, and of the pages withdrawn from it. */
export function shownHoldings(index: AddressIndex): readonly Holding[] {
  const shown = index.entries.map(({ key, link, formerUrls }) => ({
    key,
    name: `« ${link.label} »`,
    present: link.url,
    former: formerUrls ?? [],
  }));
  const gone = Object.entries(index.withdrawn).map(([key, present]) => ({
    key,
    name: `la page retirée « ${key} »`,
    present,
    former: index.withdrawnFormerUrls[key] ?? [],
  }));
  return [...shown, ...gone].map((one) => ({
    ...one,
    isFromFileName: one.former.length === 0 && !one.key.startsWith('pages/'),
  }));
}

const fileName = (path: string): string => path.replace(/^.*\/|\.md$/gu, '');

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

function holdingOf({ kind, path, raw }: EntryFile): readonly Holding[] {
  try {
    const { data: fields } = readEntry(raw);
    const { id, title, slug = '', previousUrls } = fields;
    return [
      {
        key: `${kind}/${String(id)}`,
        name: `« ${String(title)} »`,
        present: addressOf({ kind, file: fileName(path), fields }),
        former: textsIn(previousUrls),
        isFromFileName: kind !== 'pages' && slug === '',
      },
    ];
  } catch {
    // A malformed file is told of elsewhere.
    return [];
  }
}

/** Of what the repository holds, drafts included. */
export const filedHoldings = (files: readonly EntryFile[]): readonly Holding[] =>
  files.flatMap(holdingOf);

/** @param asker `kind/id` of the entry that asks, whose own addresses are free for it */
export function holderBesides(
  asker: string,
  holdings: readonly Holding[],
  routes: readonly string[],
): Holder {
  const isSites = siteHolds(routes);
  const others = holdings.filter((one) => one.key !== asker);
  return (address) => {
    const key = pageKey(address);
    if (isSites(key)) return HELD_BY_SITE;
    const owner = others.find(({ present }) => pageKey(present) === key);
    if (owner !== undefined) return heldBy(owner.name);
    const past = others.find(({ former }) =>
      former.some((other) => formerKey(other) === formerKey(address)),
    );
    return past === undefined ? undefined : formerlyHeldBy(past.name);
  };
}
