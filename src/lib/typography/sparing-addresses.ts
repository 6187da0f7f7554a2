/** Addresses and e-mails, which typography must leave alone. */
import { HIDDEN } from './characters';

const INSIDE = '[^\\s«»“”"<>\\uE000]';
// The full stop or question mark that closes the sentence is not part of the address.
const LAST = '[^\\s«»“”"<>\\uE000.,;:!?…)\'’]';

// Every repetition that does not consume what it reads is bounded, so that time stays linear.
const URL_SOURCE = `\\b(?:(?:https?|ftp|webcal)://|www\\.)${INSIDE}*${LAST}`;
const DOMAIN_SOURCE = `\\b[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,4}\\.[a-z]{2,12}/${INSIDE}*${LAST}`;
const EMAIL_SOURCE = "\\b[\\w.+'-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}";

/** Source of a pattern without capturing groups, for the flags `g` and `u`. */
export const ADDRESS_SOURCE = `${URL_SOURCE}|${EMAIL_SOURCE}|${DOMAIN_SOURCE}`;

const MAY_HOLD_ADDRESS = new RegExp(`[@/${HIDDEN}]|www\\.`);
const TO_HIDE = new RegExp(`${ADDRESS_SOURCE}|${HIDDEN}`, 'gu');
const TO_SHOW = new RegExp(HIDDEN, 'gu');

/**
 * Runs a transformation on a text whose addresses are each replaced by one opaque character.
 * @param transform must keep these characters, in number and in order
 */
export function sparingAddresses(text: string, transform: (text: string) => string): string {
  if (!MAY_HOLD_ADDRESS.test(text)) return transform(text);
  const addresses: string[] = [];
  const masked = text.replace(TO_HIDE, (address) => {
    addresses.push(address);
    return HIDDEN;
  });
  let next = 0;
  return transform(masked).replace(TO_SHOW, () => addresses[next++] ?? '');
}
