/** On the page of a missing address: the page that had it, or those whose address resembles it. */
import { formerKey } from '~/lib/address-key';
import { partsAsked } from '~/lib/address-parts';
import { addressesPath } from '~/lib/paths';
import { nearest, type Address } from '~/lib/nearest';

const MOST = 5;

async function pagesOf(part: number): Promise<readonly Address[]> {
  const response = await fetch(addressesPath(part));
  // Reason for the cast: src/pages/adresses/[part].json.ts writes these files.
  return (await response.json()) as readonly Address[];
}

async function propose(box: HTMLElement): Promise<void> {
  const { pathname, search } = location;
  const missing = pathname + search;
  const parts = partsAsked(missing, Number(box.dataset['parts']));
  const pages = (await Promise.all(parts.map(pagesOf))).flat();
  const asked = formerKey(missing);
  const heir = pages.find(({ former }) => former?.some((address) => formerKey(address) === asked));
  if (heir !== undefined) {
    location.replace(heir.url);
    return;
  }
  // A page is in the parts of all its words.
  const each = new Map(pages.map((page) => [page.url, page]));
  const found = nearest(pathname, [...each.values()], MOST);
  if (found.length === 0) return;
  const items = found.map(({ url, title }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    item.append(link);
    return item;
  });
  box.querySelector('ul')?.replaceChildren(...items);
  box.hidden = false;
}

const box = document.querySelector<HTMLElement>('#proches');
// Without the list, the page still offers the search and the main lists.
if (box !== null) propose(box).catch(() => undefined);
