/** Whether an address belongs to another entry, now or formerly, or to the site. Pure. */
import type { EditorsIndex } from '~/editors-index';
import { SPACES_TABLE } from '~/lib/paths';

/**
 * @param key `kind/id` of the entry that wants the address
 * @returns in French, whose it is; undefined when it is free, or the entry's own
 */
export function takenBy(
  address: string,
  key: string,
  { entries }: Pick<EditorsIndex, 'entries'>,
): string | undefined {
  if (address === SPACES_TABLE) {
    return `l’adresse ${address} est celle du tableau des espaces ; choisissez-en une autre`;
  }
  const others = entries.filter((entry) => entry.key !== key);
  const owner = others.find(({ link }) => link.url === address);
  if (owner !== undefined) {
    return `l’adresse ${address} est celle de « ${owner.link.label} » ; choisissez-en une autre`;
  }
  const former = others.find(({ formerUrls }) => formerUrls?.includes(address));
  return former === undefined
    ? undefined
    : `l’adresse ${address} mène à « ${former.link.label} », qui la portait autrefois ; choisissez-en une autre`;
}
