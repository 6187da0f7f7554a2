/** What an address must look like, by the sort of address. Runs in Node and in the browser. */

export const httpUrl = {
  source: '^https?://[^\\s\\\\]+$',
  message: 'écrivez une adresse complète, commençant par https:// ou http://',
};

export const emailAddress = {
  source: '^[a-z0-9.-]+@[a-z0-9.-]+\\.[a-z]{2,}$',
  message: 'écrivez une adresse de fonction, par exemple contact@it77.fr',
};

/** A page: a folder of the site, that nothing takes for a file. */
export const sitePath = {
  source: '^/(?:[a-z0-9_-]+/)*$',
  message:
    'écrivez une adresse du site, par exemple /actualites/mon-titre/ : des lettres minuscules sans accent, des chiffres et des tirets entre deux barres',
};

/** What may be read on the Web, or on a page of the site. */
export const sourceAddress = {
  source: `${httpUrl.source}|${sitePath.source}`,
  message:
    'écrivez une adresse complète, commençant par https:// ou http://, ou celle d’une page de ce site, par exemple /association/creation/',
};

/** Dots may be inside: neither hidden, nor a way up, nor the file of a page. */
const SEGMENT = '(?!index\\.html(?:/|$))[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*';

/** A page of long ago, whatever made it. */
export const formerPath = { source: `^/(?:${SEGMENT}/)*$`, message: sitePath.message };

/** What a link of a text may lead to on the site: a page, at a heading perhaps, or a file. */
export const SITE_LINK = new RegExp(`^/(?:${SEGMENT}/)*(?:${SEGMENT})?(?:[?#][^\\\\]*)?$`, 'u');

/** The end of the address of a page. */
export const slugForm = {
  source: '^[a-z0-9]+(-[a-z0-9]+)*$',
  message: 'écrivez des lettres minuscules sans accent, des chiffres et des tirets',
};
