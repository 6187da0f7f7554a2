/** What an entry's page takes from the site's other entries. Runs in Node and in the browser. Pure. */
import { keyOf, type Entry } from '~/kinds/entry';
import type { ComparedValue } from '~/kinds/figures/comparable-bars';
import { linkWords } from '~/kinds/entry-title';
import { figureCitation } from '~/kinds/figures/figure-citation';
import { comparedValue } from '~/kinds/figures/figure-data';
import type { QuotedFigure } from '~/markdown/quote-figure';
import type { LinkValue } from '~/ui/LinkList';

/** What is known of a public entry where others speak of it. */
export interface LinkedEntry {
  /** `kind/id`, as references and links in texts name it. */
  readonly key: string;
  readonly link: LinkValue;
  /** For a key figure: what a text that quotes it shows. */
  readonly quoted?: QuotedFigure;
  /** For a word of the glossary. */
  readonly definition?: string;
  /** For a key figure: the sentence by which it is quoted, with its sample. */
  readonly sentence?: string;
  /** For a key figure: what a comparison shows of it. */
  readonly compared?: ComparedValue;
  /** For a resource: the working groups it came from, those that are public. */
  readonly groups?: readonly string[];
}

export interface Directory {
  /** @param key `kind/id` */
  readonly find: (key: string) => LinkedEntry | undefined;
  /** The address of a page that was withdrawn: a text that speaks of it leads there. */
  readonly withdrawnUrl: (key: string) => string | undefined;
  readonly outputsOf: (groupId: string) => readonly LinkedEntry[];
}

/** @param shown the keys of all public entries: of the others, not even the identifier is told */
export function linkedEntry(entry: Entry, shown: ReadonlySet<string>): LinkedEntry {
  const { data, url } = entry;
  const own = { key: keyOf(entry), link: { url, label: linkWords(entry) } };
  if (entry.kind === 'figures') {
    const { value, unit } = entry.data;
    return {
      ...own,
      quoted: { value, unit },
      sentence: figureCitation(entry.data, url),
      compared: comparedValue(entry.data, url),
    };
  }
  if (entry.kind === 'glossary') return { ...own, definition: entry.data.summary };
  if (!('groups' in data)) return own;
  return { ...own, groups: data.groups.filter((id) => shown.has(`groups/${id}`)) };
}

/**
 * @param entries those that are public, each kind in the order of its list
 * @param withdrawn addresses of the pages withdrawn from the site, by `kind/id`
 */
export function directoryOf(
  entries: readonly LinkedEntry[],
  withdrawn: Readonly<Record<string, string>>,
): Directory {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return {
    find: (key) => byKey.get(key),
    withdrawnUrl: (key) => withdrawn[key],
    outputsOf: (id) => entries.filter(({ groups }) => groups?.includes(id) === true),
  };
}
