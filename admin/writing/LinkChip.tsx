/** A link to an entry within the text being written: its words, which change it. Browser only. */
import { useSiteIndex } from '../preview/site-index';
import { kindLabel } from './find';
import { keyOf, type LinkData } from './link-data';

export function LinkChip({ words, href }: LinkData) {
  const { state, index } = useSiteIndex();
  const entry = index.entries.find(({ key }) => key === keyOf(href));
  const isLost = state === 'known' && entry === undefined;
  const told =
    entry === undefined
      ? `${href} : cette page n’est pas sur le site`
      : `${kindLabel(entry)} : ${entry.link.label}`;
  return (
    <button
      type="button"
      className="it77-chip"
      data-lost={isLost ? '' : undefined}
      title={`${told}. Cliquez pour changer le lien.`}
    >
      {entry?.value ?? words}
    </button>
  );
}
