/** The characters the typographic rules are written with. */

export const NBSP = '\u00A0';
/** The thin no-break space (espace fine insécable). */
export const NNBSP = '\u202F';
/** Stands for the edge of an element between two text nodes; a private-use character. */
export const EDGE = '\uE000';
/** Stands for an address set aside while the rules run; a private-use character. */
export const HIDDEN = '\uE001';
/** Inside a character class: the spaces that a rule may replace; never a line break. */
export const SPACE = ' \\u00A0\\u2009\\u202F';
