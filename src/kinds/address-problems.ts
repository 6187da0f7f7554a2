/** What is wrong with the addresses that an entry asks for, for the build and the CMS alike. Pure. */
import { formerKey, pageKey } from '~/lib/address-key';
import { sitePath } from '~/model/address-forms';
import type { Problem } from '~/model/collection';
import { kinds } from './index';

/** What an entry asks for: an address for its page, and others that must lead there. */
export interface Asked {
  /** The field that says the address of its page, or would: the name of the file does otherwise. */
  readonly field: 'address' | 'slug';
  readonly isFromFileName: boolean;
  readonly present: string;
  readonly former: readonly string[];
}

/** In French, what follows « l’adresse /ici/ »: whose it is. Undefined when nobody has it. */
export type Holder = (address: string) => string | undefined;

export const HELD_BY_SITE = 'est celle d’une page ou d’un fichier du site';
export const heldBy = (entry: string): string => `est celle de ${entry}`;
export const formerlyHeldBy = (entry: string): string =>
  `mène à ${entry}, qui la portait autrefois`;

const LABELS = {
  address: kinds.pages.fields.address.spec.label,
  slug: kinds.news.fields.slug.spec.label,
  previousUrls: kinds.news.fields.previousUrls.spec.label,
} as const;

const problem = (field: keyof typeof LABELS, message: string): Problem => ({
  field,
  message: `« ${LABELS[field]} » : ${message}`,
});

const FILE_NAME: Problem = {
  field: 'fichier',
  message: `« ${LABELS.slug} » : le nom du fichier en tient lieu ; renommez-le, ou remplissez ce champ, avec des lettres minuscules sans accent, des chiffres et des tirets`,
};

const FORM = new RegExp(sitePath.source, 'u');

/** In French, why the page of an entry cannot have this address; undefined when it can. */
export function takenAddress(address: string, holder: Holder): string | undefined {
  const whose = holder(address);
  if (whose === undefined) return undefined;
  return `l’adresse ${address} ${whose} ; choisissez-en une autre`;
}

/** In French, why a former address cannot lead to the entry; undefined when it can. */
function uselessFormer(address: string, present: string, holder: Holder): string | undefined {
  const isPresent = pageKey(address) === pageKey(present);
  const whose = isPresent ? 'est celle qu’a maintenant la page' : holder(address);
  if (whose === undefined) return undefined;
  return `l’adresse ${address} ${whose} ; retirez-la de la liste`;
}

/** What is wrong with the address of its page. */
export function pageAddressProblems(asked: Asked, holder: Holder): readonly Problem[] {
  const { field, isFromFileName, present } = asked;
  const message = takenAddress(present, holder);
  return [
    ...(isFromFileName && !FORM.test(present) ? [FILE_NAME] : []),
    ...(message === undefined ? [] : [problem(field, message)]),
  ];
}

/** What is wrong with those that must lead to it. */
export function formerAddressProblems(
  { former, present }: Asked,
  holder: Holder,
): readonly Problem[] {
  const seen = new Set<string>();
  return former.flatMap((address) => {
    const key = formerKey(address);
    const message = seen.has(key)
      ? `l’adresse ${address} est écrite deux fois ; gardez-en une`
      : uselessFormer(address, present, holder);
    seen.add(key);
    return message === undefined ? [] : [problem('previousUrls', message)];
  });
}
