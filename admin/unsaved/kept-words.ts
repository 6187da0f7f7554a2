/** How work left unsaved is named to the editor. Pure. */
import { isKind, kinds } from '~/kinds';
import { count } from '~/lib/count';
import { formatDateTime, nowInParis } from '~/lib/dates';
import { readEntry } from '~/lib/read-entry';
import type { KeptForm } from './kept-form';

export interface KeptWords {
  readonly title: string;
  /** Of which kind, when it was kept, how long its text is. */
  readonly facts: string;
}

const HAS_LETTER = /[\p{L}\p{N}]/u;
const UNTITLED = 'Sans titre';

const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => HAS_LETTER.test(word)).length;

function titleAndText(raw: string): { readonly title: string; readonly text: string } {
  try {
    const { data, body } = readEntry(raw);
    const { title } = data;
    return { title: typeof title === 'string' && title !== '' ? title : UNTITLED, text: body };
  } catch {
    return { title: UNTITLED, text: raw };
  }
}

function lengthOf(text: string): string {
  const words = countWords(text);
  return words === 0 ? 'pas encore de texte' : `${count(words, 'mot', 'mots')} dans le texte`;
}

/** What an editor needs to know work left unsaved from another. */
export function keptWords({ collection, slug, keptAt, raw }: KeptForm): KeptWords {
  const when =
    keptAt === undefined ? [] : [`gardée le ${formatDateTime(nowInParis(new Date(keptAt)))}`];
  if (!isKind(collection)) return { title: 'Réglages du site', facts: when.join(', ') };
  const { title, text } = titleAndText(raw);
  const { labelSingular } = kinds[collection];
  const what = slug === '' ? `${labelSingular}, nouvelle fiche` : labelSingular;
  return { title, facts: [what, ...when, lengthOf(text)].join(', ') };
}
