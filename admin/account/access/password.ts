/** What a password must be: long. No capital nor figure is demanded (NIST SP 800-63B, 3.1.1.2). */

const SHORTEST = 12;
/** GoTrue keeps passwords with bcrypt, which takes no more. */
const MOST_BYTES = 72;
/** « aaaaaaaaaaaa » is long and worth nothing. */
const FEWEST_SIGNS = 5;

/** What is wrong with a password, or undefined. */
export function passwordFault(password: string): string | undefined {
  const length = Array.from(password).length;
  if (length === 0) return 'Écrivez un mot de passe.';
  if (length < SHORTEST) {
    const missing = SHORTEST - length;
    return `Encore ${missing} caractère${missing > 1 ? 's' : ''} : il en faut au moins ${SHORTEST}.`;
  }
  if (new TextEncoder().encode(password).length > MOST_BYTES) {
    return 'C’est trop long : 72 caractères au plus, un peu moins avec des accents.';
  }
  if (new Set(password).size < FEWEST_SIGNS) {
    return 'Variez les caractères : le même, répété, se devine vite.';
  }
  return undefined;
}

export interface Strength {
  /** From 0 to 3. */
  readonly level: number;
  readonly words: string;
}

const STEPS: readonly (readonly [from: number, words: string])[] = [
  [SHORTEST, 'Suffisant.'],
  [16, 'Bon.'],
  [20, 'Très bon.'],
];

/** What is shown while the person types. */
export function passwordStrength(password: string): Strength {
  const fault = passwordFault(password);
  if (fault !== undefined) return { level: 0, words: password === '' ? '' : fault };
  const length = Array.from(password).length;
  const reached = STEPS.filter(([from]) => length >= from);
  return { level: reached.length, words: reached.at(-1)?.[1] ?? '' };
}
