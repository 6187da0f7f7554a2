/** The entries that one refers to, found among those that the site shows. Pure. */
import type { Kind } from '~/kinds';
import type { ComparedValue } from '~/kinds/figures/comparable-bars';
import { linkedFields } from '~/kinds/linked';
import { linkTargets, type LinkTarget } from '~/markdown/link-targets';
import type { LinkValue } from '~/ui/LinkList';
import type { CitedFigure } from '~/ui/QuotedFigures';
import type { Directory, LinkedEntry } from './directory';

type Data = Readonly<Record<string, unknown>>;

const idsIn = (data: Data, field: string): readonly string[] => {
  const ids = data[field];
  return Array.isArray(ids) ? ids.map(String) : [];
};

const foundIn = (
  directory: Directory,
  kind: string,
  ids: readonly string[],
): readonly LinkedEntry[] => ids.flatMap((id) => directory.find(`${kind}/${id}`) ?? []);

/** By field, the links of the page's lists; those that are not public are left out. */
export function linksOf(
  kind: Kind,
  data: Data,
  directory: Directory,
): Readonly<Record<string, readonly LinkValue[]>> {
  const links: Record<string, readonly LinkValue[]> = {};
  for (const [field, target] of linkedFields(kind)) {
    links[field] = foundIn(directory, target, idsIn(data, field)).map(({ link }) => link);
  }
  if (kind === 'groups') {
    links['outputs'] = directory.outputsOf(String(data['id'])).map(({ link }) => link);
  }
  return links;
}

/** The figures that speak of the same thing as this one, with what a comparison draws of them. */
export const comparedTo = (data: Data, directory: Directory): readonly ComparedValue[] =>
  foundIn(directory, 'figures', idsIn(data, 'contradictedBy')).flatMap(
    ({ compared }) => compared ?? [],
  );

/** The key figures that a text leads to or quotes, in reading order, each once. */
export function citedFigures(
  targets: readonly LinkTarget[],
  directory: Directory,
): readonly CitedFigure[] {
  const ids = targets.flatMap((target) =>
    target.type === 'entry' && target.kind === 'figures' ? [target.id] : [],
  );
  return foundIn(directory, 'figures', [...new Set(ids)]).flatMap(({ link, sentence }) =>
    sentence === undefined ? [] : [{ ...link, sentence }],
  );
}

/** `kind/id` of what the entry refers to and the site does not show: these leave no link. */
export function notShown(
  kind: Kind,
  data: Data,
  body: string,
  directory: Directory,
): readonly string[] {
  const inFields = linkedFields(kind).flatMap(([field, target]) =>
    idsIn(data, field).map((id) => `${target}/${id}`),
  );
  const inText = linkTargets(body)
    .flatMap((target) => (target.type === 'entry' ? [`${target.kind}/${target.id}`] : []))
    .filter((key) => directory.withdrawnUrl(key) === undefined);
  const missing = [...inFields, ...inText].filter((key) => directory.find(key) === undefined);
  return [...new Set(missing)];
}
