/** Why somebody comes to the access page: the part of the address after « # » tells. */

export type Visit =
  /** Asks for a link, or has just had the page refuse one. */
  | { readonly step: 'ask' }
  /** Wants another e-mail address. */
  | { readonly step: 'move' }
  | { readonly step: 'invite' | 'recovery' | 'confirmation' | 'moved'; readonly token: string };

const TOKENS = [
  ['invite_token', 'invite'],
  ['recovery_token', 'recovery'],
  ['confirmation_token', 'confirmation'],
  ['email_change_token', 'moved'],
] as const;

/** Where the page sends people who want another e-mail address. */
const MOVE = '#nouvelle-adresse';

/**
 * @param hash such as #invite_token=abc, as Netlify Identity's mails carry it
 */
export function readVisit(hash: string): Visit {
  if (hash === MOVE) return { step: 'move' };
  const given = new URLSearchParams(hash.replace(/^#\/?/u, ''));
  for (const [name, step] of TOKENS) {
    const token = given.get(name);
    if (token !== null && token !== '') return { step, token };
  }
  return { step: 'ask' };
}
