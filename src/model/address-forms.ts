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

/** What follows a byte that begins a letter beyond ASCII, encoded. */
const NEXT = '%[89ABab][0-9A-Fa-f]';
/** A space, or a letter beyond ASCII in UTF-8: `%C3%A9`. Latin-1 (`%E9`) is read by no server. */
const ENCODED = `%20|%(?:[Cc][2-9A-Fa-f]|[Dd][0-9A-Fa-f])${NEXT}|%[Ee][1-9A-CEFa-cef](?:${NEXT}){2}`;
/** As any site makes them, but what a rule of Netlify reads otherwise (`*`, `:`) and ways up or hidden. */
const FORMER_SEGMENT = `(?!\\.|index\\.html(?:[/?]|$))(?:[\\P{ASCII}\\w .~,;'()!+@&=-]|${ENCODED})+`;
const PARAMETER = '[\\w.~-]+(?:=[\\w.~-]*)?';

/**
 * An address of long ago, whatever made it: `/2012/05/communique.html`, `/spip.php?article=12`. A rule of
 * Netlify tells parameters by their values, which are written here without what would have to be encoded.
 */
export const formerPath = {
  source: `^/(?:${FORMER_SEGMENT}/)*(?:${FORMER_SEGMENT})?(?:\\?${PARAMETER}(?:&${PARAMETER})*)?$`,
  message:
    'écrivez la fin de l’adresse telle que la barre du navigateur la montrait, à partir de la première barre : /2012/05/communique.html, /spip.php?article=12 ; ni « * », ni « : », ni « # »',
};

/** What a link of a text may lead to on the site: a page, at a heading perhaps, or a file. */
export const SITE_LINK = new RegExp(`^/(?:${SEGMENT}/)*(?:${SEGMENT})?(?:[?#][^\\\\]*)?$`, 'u');

/** The end of the address of a page. */
export const slugForm = {
  source: '^[a-z0-9]+(-[a-z0-9]+)*$',
  message: 'écrivez des lettres minuscules sans accent, des chiffres et des tirets',
};
