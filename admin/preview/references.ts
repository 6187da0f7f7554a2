/** The entries that the one on screen refers to, found among those the site shows. Pure. */
import type { ComparedValue } from '~/kinds/figures/Comparison';
import type { EditorsIndex, IndexedEntry } from '~/content/editors-index';
import type { Kind } from '~/kinds';
import { linkedFields } from '~/kinds/linked';
import { linkTargets } from '~/markdown/links';
import type { LinkValue } from '~/ui/LinkList';

type Data = Readonly<Record<string, unknown>>;

export interface Directory {
  readonly find: (kind: string, id: string) => IndexedEntry | undefined;
  /** The address of a page that was withdrawn: a text that speaks of it leads there. */
  readonly withdrawnUrl: (kind: string, id: string) => string | undefined;
  readonly outputsOf: (groupId: string) => readonly IndexedEntry[];
}

export function directoryOf({ entries, withdrawn }: EditorsIndex): Directory {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return {
    find: (kind, id) => byKey.get(`${kind}/${id}`),
    withdrawnUrl: (kind, id) => withdrawn[`${kind}/${id}`],
    outputsOf: (id) => entries.filter(({ groups }) => groups?.includes(id) === true),
  };
}

const idsIn = (data: Data, field: string): readonly string[] => {
  const ids = data[field];
  return Array.isArray(ids) ? ids.map(String) : [];
};

/** By field, the links of the page's lists. */
export function linksOf(
  kind: Kind,
  data: Data,
  directory: Directory,
): Readonly<Record<string, readonly LinkValue[]>> {
  const links: Record<string, readonly LinkValue[]> = {};
  for (const [field, target] of linkedFields(kind)) {
    const found = idsIn(data, field).map((id) => directory.find(target, id));
    links[field] = found.flatMap((entry) => (entry === undefined ? [] : [entry.link]));
  }
  if (kind === 'groups') {
    links['outputs'] = directory.outputsOf(String(data['id'])).map(({ link }) => link);
  }
  return links;
}

export function comparedTo(data: Data, directory: Directory): readonly ComparedValue[] {
  return idsIn(data, 'contradictedBy').flatMap((id) => {
    const compared = directory.find('figures', id)?.compared;
    return compared === undefined ? [] : [compared];
  });
}

/** What the entry refers to and the site does not show: these leave no link on the page. */
export function notShown(
  kind: Kind,
  data: Data,
  body: string,
  directory: Directory,
): readonly string[] {
  const inFields = linkedFields(kind).flatMap(([field, target]) =>
    idsIn(data, field).map((id) => [target, id] as const),
  );
  const inText = linkTargets(body).flatMap((target) =>
    target.type === 'entry' && directory.withdrawnUrl(target.kind, target.id) === undefined
      ? [[target.kind, target.id] as const]
      : [],
  );
  const missing = [...inFields, ...inText].filter(
    ([target, id]) => directory.find(target, id) === undefined,
  );
  return [...new Set(missing.map(([target, id]) => `${target}/${id}`))];
}
