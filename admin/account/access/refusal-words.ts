/** What went wrong, in French, with the remedy. GoTrue's own words are in its api/*.go. */

const UNREACHABLE =
  'Le service de connexion ne répond pas. Vérifiez votre connexion à Internet, puis recommencez.';
const CLOSED =
  'La connexion par adresse e-mail n’est pas ouverte sur ce site. Prévenez la personne qui l’entretient : Identity et Git Gateway s’activent chez Netlify (docs/exploitation.md).';
const TOO_MANY = 'Trop d’essais en peu de temps. Attendez un quart d’heure, puis recommencez.';
const BROKEN =
  'Le service de connexion a une panne. Recommencez dans quelques minutes ; si cela dure, prévenez la personne qui entretient le site.';

/** From the narrowest to the widest; `status` is 0 when no answer came. */
const CASES: readonly (readonly [status: number, detail: RegExp, words: string])[] = [
  [0, /^/u, UNREACHABLE],
  [
    422,
    /expired/iu,
    'Ce lien a expiré : une invitation vaut sept jours, un autre lien un jour. Demandez-en un nouveau.',
  ],
  [
    422,
    /already registered/iu,
    'Cette adresse est déjà celle d’un autre compte. Choisissez-en une autre.',
  ],
  [
    400,
    /not confirmed/iu,
    'Cette adresse n’est pas encore confirmée. Ouvrez le lien de l’invitation reçue par courriel, ou demandez un nouveau lien.',
  ],
  [
    400,
    /no user found|password invalid/iu,
    'Adresse e-mail ou mot de passe inconnu. Vérifiez l’une et l’autre, ou choisissez un nouveau mot de passe.',
  ],
  [
    401,
    /email change token/iu,
    'Ce lien a déjà servi, ou il est celui d’un autre compte. Redemandez le changement d’adresse.',
  ],
  [401, /^/u, 'Votre session est finie. Recommencez depuis le lien du courriel.'],
  [
    404,
    /not found/iu,
    'Ce lien a déjà servi, ou il n’est pas entier. S’il a déjà servi, votre mot de passe est en place : connectez-vous. Sinon, demandez un nouveau lien.',
  ],
  [404, /^/u, CLOSED],
  [429, /^/u, TOO_MANY],
];

/**
 * @param status of the answer, 0 when there was none
 * @param detail what GoTrue said
 */
export const refusalWords = (status: number, detail: string): string =>
  CASES.find(([of, found]) => of === status && found.test(detail))?.[2] ?? BROKEN;
