/** Closed lists shared by several kinds: stored values in English or plain ASCII, labels in French. */

export const PRECISIONS = {
  day: 'Au jour près',
  month: 'Au mois près',
  year: 'À l’année près',
  unknown: 'Date inconnue',
} as const;

export const THEMES = {
  teletravail: 'Télétravail et organisation',
  lieux: 'Lieux et aménagement',
  transports: 'Transports et mobilité',
  environnement: 'Environnement et énergie',
  economie: 'Économie et emploi',
  numerique: 'Numérique et haut débit',
  collectivites: 'Collectivités et politiques publiques',
  reseau: 'Vie du réseau',
} as const;

export const TERRITORIES = {
  'seine-et-marne': 'Toute la Seine-et-Marne',
  'marne-la-vallee': 'Marne-la-Vallée et Val d’Europe',
  senart: 'Sénart',
  melun: 'Melun Val de Seine',
  fontainebleau: 'Pays de Fontainebleau',
  'sud-77': 'Montereau, Nemours et sud du département',
  provinois: 'Provinois, Bassée et Montois',
  coulommiers: 'Coulommiers et Brie des Morin',
  ferte: 'Pays fertois et Pays de l’Ourcq',
  meaux: 'Pays de Meaux',
  brie: 'Roissy-en-Brie et Brie boisée',
  'ile-de-france': 'Île-de-France',
  france: 'France',
  monde: 'Europe et monde',
} as const;

export type Precision = keyof typeof PRECISIONS;

export const isPrecision = (value: unknown): value is Precision =>
  typeof value === 'string' && Object.hasOwn(PRECISIONS, value);
