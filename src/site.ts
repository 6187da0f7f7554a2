/** Who speaks and where. Runs in Node and in the browser. */
export const SITE = {
  url: 'https://www.it77.fr',
  domain: 'it77.fr',
  name: 'Initiatives Télécentres 77',
  /** The name beside the mark, in two lines: the number does not stand alone. */
  wordmark: 'Initiatives Télécentres\u00a077',
  shortName: 'IT77',
  tagline: 'Le réseau des télécentres et du coworking en Seine-et-Marne',
  description:
    'La mémoire vivante des télécentres et du coworking en Seine-et-Marne, tenue par l’association Initiatives Télécentres 77 : lieux, chiffres sourcés, actualités et documents.',
  founded: '2012-05-14',
  language: 'fr',
  locale: 'fr_FR',
} as const;

/** An address of the site made absolute. */
export const absoluteUrl = (path: string): string => new URL(path, SITE.url).href;

/** The same, as what applications follow rather than open once: a calendar. */
export const followedUrl = (path: string): string =>
  absoluteUrl(path).replace(/^https:/u, 'webcal:');
