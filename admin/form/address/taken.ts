/** What an entry about to be saved may not have for its addresses. Pure. */
import {
  formerAddressProblems,
  pageAddressProblems,
  takenAddress,
  type Asked,
  type Holder,
} from '~/kinds/address-problems';
import { sitePath } from '~/model/address-forms';
import type { Problem } from '~/model/collection';
import { addressOf, type Filed } from '~/kinds/entry';
import { holderBesides, shownHoldings, type AddressIndex } from './holdings';

/**
 * @param key `kind/id` of the entry that wants the address
 * @returns in French, whose it is; undefined when it is free, or the entry's own
 */
export const takenBy = (address: string, key: string, index: AddressIndex): string | undefined =>
  takenAddress(address, holderBesides(key, shownHoldings(index), index.routes));

function askedBy(entry: Filed): Asked {
  const { kind, fields } = entry;
  const { slug = '', previousUrls } = fields;
  const former: readonly unknown[] = Array.isArray(previousUrls) ? previousUrls : [];
  return {
    field: kind === 'pages' ? 'address' : 'slug',
    isFromFileName: kind !== 'pages' && slug === '',
    present: addressOf(entry),
    former: former.filter((one) => typeof one === 'string'),
  };
}

/**
 * @param entry as it is about to be written; `file` is empty for a new one, whose address is free
 * @param holder tells whose an address is, besides the entry
 */
export function takenProblems(entry: Filed, holder: Holder): readonly Problem[] {
  const asked = askedBy(entry);
  const isNamed = entry.kind === 'pages' || entry.file !== '';
  return [
    ...(isNamed ? pageAddressProblems(asked, holder) : []),
    ...formerAddressProblems(asked, holder),
  ];
}

const FORM = new RegExp(sitePath.source, 'u');

/** Without the addresses that a page cannot have had, however its file was written: no reader knows them. */
export const reallyLeft = (left: readonly string[], holder: Holder): readonly string[] =>
  left.filter((address) => FORM.test(address) && holder(address) === undefined);
