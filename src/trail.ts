/** The breadcrumb of an entry. */
import { published, type Entry } from './content';
import { listPath, PRESS_ROOM } from './lib/paths';
import { LIST_WORDS } from './strings';

export interface Trail {
  readonly trail: readonly { readonly label: string; readonly url: string }[];
  readonly current: string;
}

/** The pages whose address is a beginning of this one's. */
async function ancestors(url: string): Promise<Trail['trail']> {
  const pages = await published('pages');
  return pages
    .filter((page) => page.url !== url && url.startsWith(page.url))
    .sort((a, b) => a.url.length - b.url.length)
    .map(({ url: address, data }) => ({ url: address, label: data.menuTitle ?? data.title }));
}

/** Where an entry is in the site, from the list down to itself. */
export async function trailOf(entry: Entry): Promise<Trail> {
  const { kind, data, url } = entry;
  const current = 'menuTitle' in data && data.menuTitle !== undefined ? data.menuTitle : data.title;
  if (kind === 'pages') return { trail: await ancestors(url), current };
  const list = { label: LIST_WORDS[kind], url: listPath(kind) };
  const above = kind === 'press' ? [{ label: 'Presse', url: PRESS_ROOM }] : [];
  return { trail: [...above, list], current };
}
