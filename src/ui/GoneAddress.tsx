import { archiveSearch } from '~/lib/former-site';
import { Typeset } from './Typeset';

/** « n’est plus en ligne », the address as words, and the way to the copies that were kept of it. */
export function GoneAddress({ address }: { readonly address: string }) {
  return (
    <>
      n’est plus en ligne (<span className="address">{address}</span>
      <Typeset text=") ; " />
      <a href={archiveSearch(address)}>la chercher dans l’archive du Web</a>
    </>
  );
}
