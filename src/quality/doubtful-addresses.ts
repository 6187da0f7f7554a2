/** Web addresses that may lead nowhere, or say the same thing twice. Nothing is fetched. */
import { count } from '~/lib/count';
import { isOurHost } from '~/lib/former-site';
import { finding, type Check } from './material';

/** In French, what is odd in an address; undefined when nothing is. */
export function oddity(address: string): string | undefined {
  if (!URL.canParse(address)) return 'Adresse illisible';
  const { hostname, username, port, pathname } = new URL(address);
  if (/\.$|\.\.|^[^.]+$/u.test(hostname)) return 'Nom de site douteux, peut-être reconstitué';
  if (/^[\d.]+$|^\[/u.test(hostname)) return 'Site désigné par un numéro';
  if (username !== '' || port !== '') return 'Identifiant ou port dans l’adresse';
  if (/https?:\/\/|https?%3a%2f%2f/iu.test(pathname) && hostname !== 'web.archive.org')
    return 'Deux adresses collées';
  return /[.,;:…»"]$/u.test(address) ? 'Ponctuation à la fin de l’adresse' : undefined;
}

export const oddAddresses: Check = {
  id: 'adresses-douteuses',
  title: 'Adresses douteuses',
  advice: 'Ouvrez l’adresse dans un navigateur, puis recopiez celle qu’il affiche.',
  urgency: 'first',
  find: ({ entries }) =>
    entries.flatMap((entry) =>
      entry.webAddresses.flatMap((address) => {
        const what = oddity(address);
        return what === undefined ? [] : [finding(entry, what, [address])];
      }),
    ),
};

export const lostAddresses: Check = {
  id: 'ancien-site',
  title: 'Adresses de notre ancien site',
  advice:
    'Le site actuel a le même nom : ces adresses ne mènent plus à rien, et la page le dit. Inscrivez-les dans « Anciennes adresses » de la page qui les remplace, ou citez une copie archivée.',
  urgency: 'first',
  find: ({ entries }) => {
    const known = new Set(entries.flatMap((entry) => [entry.url, ...entry.data.previousUrls]));
    return entries.flatMap((entry) =>
      entry.webAddresses
        .filter(isOurHost)
        .filter((address) => !known.has(new URL(address).pathname))
        .map((address) => finding(entry, 'Page de l’ancien site', [address])),
    );
  },
};

/** The same page, whatever the scheme, the `www.`, the anchor or the last slash. */
const samePage = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/iu, '')
    .replace(/#.*$/u, '')
    .replace(/\/$/u, '');

export const repeatedSources: Check = {
  id: 'sources-en-double',
  title: 'Sources en double',
  advice: 'Deux sources de la fiche ont la même adresse : gardez-en une, et corrigez les renvois.',
  urgency: 'soon',
  find: ({ entries }) =>
    entries.flatMap((entry) => {
      const urls = entry.data.sources.flatMap(({ url }) => (url === undefined ? [] : [url]));
      const groups = [...Map.groupBy(urls, samePage).values()];
      return groups
        .filter((group) => group.length > 1)
        .map((group) => finding(entry, `Citée ${String(group.length)} fois`, group.slice(0, 1)));
    }),
};

export const plainHttp: Check = {
  id: 'adresses-http',
  title: 'Adresses en http://',
  advice:
    'Essayez la même adresse avec https://. Si elle s’ouvre, remplacez-la ; sinon, laissez-la : le site est ancien.',
  urgency: 'last',
  find: ({ entries }) =>
    entries.flatMap((entry) => {
      const addresses = entry.webAddresses.filter((address) => address.startsWith('http://'));
      return addresses.length === 0
        ? []
        : [finding(entry, count(addresses.length, 'adresse', 'adresses'), addresses)];
    }),
};
