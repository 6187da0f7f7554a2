/** On the page of a missing address: the page that had it, or those whose address resembles it. */
import { formerKey } from '~/lib/address-key';
import { nearest, type Address } from '~/lib/nearest';

const MOST = 5;

async function propose(box: HTMLElement): Promise<void> {
  const response = await fetch('/adresses.json');
  const pages = (await response.json()) as readonly Address[];
  const asked = formerKey(location.pathname + location.search);
  const heir = pages.find(({ former }) => former?.some((address) => formerKey(address) === asked));
  if (heir !== undefined) {
    location.replace(heir.url);
    return;
  }
  const found = nearest(location.pathname, pages, MOST);
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
