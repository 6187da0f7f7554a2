/** The anchors that pages have around a text, which no heading of a text may take. Pure. */

/** page-ids.test.ts finds them in the views, layouts and components. */
const OWN = new Set(
  `a-propos actualites adherer affichage agenda ask chiffres-cites citation citer commune comparaison
  contact-presse contenu contradictions corrections-publiees espaces-concernes groupes
  lectures-proches lire-aussi meme-sujet mesures missions plan plan-legende programme q reperes
  ressources-du-groupe sources telecharger valeurs voir-aussi`.split(/\s+/u),
);

/** Those that bear a number or a word: notes, terms, years. */
const NUMBERED = /^(?:source|terme|annee)-/u;

/** Whether a page may have this anchor outside its text. */
export const isPagesOwn = (id: string): boolean => OWN.has(id) || NUMBERED.test(id);
