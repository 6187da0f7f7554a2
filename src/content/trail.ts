/** The breadcrumb of an entry. */
import { published } from './index';
import { kinds } from '~/kinds';
import type { Entry } from '~/kinds/entry';
import { listPath } from '~/kinds/kind-paths';
import { PRESS_ROOM } from '~/lib/paths';

type Trail = readonly { readonly label: string; readonly url: string }[];

/** The pages whose address is a beginning of this one's. */
async function ancestors(url: string): Promise<Trail> {
  const pages = await published('pages');
  return pages
    .filter((page) => page.url !== url && url.startsWith(page.url))
    .sort((a, b) => a.url.length - b.url.length)
    .map(({ url: address, data }) => ({ url: address, label: data.menuTitle ?? data.title }));
}

/** The pages above an entry, from the top of the site to its list. */
export async function trailOf({ kind, url }: Entry): Promise<Trail> {
  if (kind === 'pages') return ancestors(url);
  const list = { label: kinds[kind].words.list, url: listPath(kind) };
  return kind === 'press' ? [{ label: 'Presse', url: PRESS_ROOM }, list] : [list];
}
