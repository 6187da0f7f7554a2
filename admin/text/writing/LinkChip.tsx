/** A link to an entry in the text being written: its words, on which one clicks to change it. Browser only. */
import type { IndexedEntry } from '~/content/editors-index';
import { quoteFigure } from '~/markdown/quote-figure';
import { useSiteIndex } from '../../preview/site-index';
import { kindLabel } from './find';
import { useNewcomers } from './linkable';
import { linkedKey, type LinkData } from './link-data';

export function LinkChip({ words, href }: LinkData) {
  const { state, index } = useSiteIndex();
  const isMeant = ({ key }: IndexedEntry): boolean => key === linkedKey(href);
  const onSite = index.entries.find(isMeant);
  const isAway = state === 'known' && onSite === undefined;
  const coming = useNewcomers(isAway).find(isMeant);
  const entry = onSite ?? coming;
  const where = onSite === undefined ? ', pas encore sur le site' : '';
  const told =
    entry === undefined
      ? `${href} : cette page n’est pas sur le site`
      : `${kindLabel(entry)} : ${entry.link.label}${where}`;
  return (
    <button
      type="button"
      className="it77-chip"
      data-lost={isAway && coming === undefined ? '' : undefined}
      title={`${told}. Cliquez pour changer le lien.`}
    >
      {entry?.quoted === undefined ? words : quoteFigure(words, entry.quoted)}
    </button>
  );
}
