/** Leads who typed a commune to its page; offers several when the words may mean several. */
import { typeset } from '~/lib/typography';
import { nearPath } from '~/places/commune-words';
import { communeFinder, type NamedCommune } from '~/places/commune-finder';

/** More would be no choice. */
const MOST = 12;

function paragraph(words: string): HTMLElement {
  const line = document.createElement('p');
  line.textContent = typeset(words);
  return line;
}

function choice(communes: readonly NamedCommune[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'near-communes';
  for (const commune of communes.slice(0, MOST)) {
    const link = document.createElement('a');
    link.href = nearPath(commune.name);
    link.textContent = `${commune.name} (${commune.postcodes.join(', ')})`;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}

async function answer(typed: string, box: HTMLElement): Promise<void> {
  const response = await fetch(box.dataset['names'] ?? '');
  const communes = (await response.json()) as readonly NamedCommune[];
  const { find, guess, sure } = communeFinder(communes);
  const commune = sure(typed);
  if (commune !== undefined) {
    location.replace(nearPath(commune.name));
    return;
  }
  const found = find(typed);
  if (found.length > 0) {
    box.replaceChildren(paragraph(`Plusieurs communes répondent à « ${typed} ».`), choice(found));
    return;
  }
  const guessed = guess(typed);
  const none = `Aucune commune de Seine-et-Marne ne s’appelle « ${typed} ».`;
  const words = guessed.length > 0 ? `${none} Vouliez-vous dire…` : none;
  box.replaceChildren(paragraph(words), choice(guessed));
}

const box = document.querySelector<HTMLElement>('#communes');
const typed = new URLSearchParams(location.search).get('commune')?.trim() ?? '';
const field = document.querySelector<HTMLInputElement>('#commune');
if (field !== null) field.value = typed;
// Without the names, letters still lead to each commune.
if (box !== null && typed !== '') answer(typed, box).catch(() => undefined);
