/** The address of a page and its life after publication, for kinds whose address is locked. */
import { slugForm } from './address-forms';
import { history } from './common';
import { optional, text } from './fields';

/**
 * The end of the address, for pages whose address comes from the name of their file: that name is
 * given once, from the title, and this takes its place when editors change the address on purpose.
 */
const lockedAddress = () => ({
  slug: optional(
    text({
      label: 'Adresse de la page',
      hint: 'Elle ne suit pas le titre : un titre corrigé ne casse aucun lien.',
      max: 80,
      control: 'address',
      pattern: slugForm,
    }),
  ),
});

/** Fields to spread into a model, as those of common.ts. */
export const addressAndHistory = () => ({ ...lockedAddress(), ...history() });
