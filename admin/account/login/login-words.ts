/** What keeps somebody out of the editors' pages, in French. */
import { refusalWords } from '../access/refusal-words';

/** gotrue-js throws the answer of the service as it came; nothing of it when the network is down. */
interface Thrown {
  readonly status?: unknown;
  readonly json?: { readonly msg?: unknown; readonly error_description?: unknown } | null;
}

/** @param thrown by gotrue-js when it logs in */
export function refusedLogin(thrown: unknown): string {
  // Reason for the cast: gotrue-js throws classes it does not export; each part is checked below.
  const { status, json } = Object(thrown) as Thrown;
  const detail = [json?.msg, json?.error_description].find((said) => typeof said === 'string');
  return refusalWords(typeof status === 'number' ? status : 0, detail ?? '');
}

const GATEWAY_CLOSED =
  'Git Gateway n’est pas ouvert pour ce site, ou n’a plus le droit d’écrire dans le dépôt. Prévenez la personne qui entretient le site (docs/exploitation.md).';

/** What Decap says of an account that is known: it has no rights, or the repository is out of reach. */
const AFTER: readonly (readonly [RegExp, string])[] = [
  [
    /sufficient permissions|does not have access/iu,
    'Votre compte n’a pas le droit d’écrire sur ce site. Demandez-le à la personne qui l’entretient.',
  ],
  [
    /repo .+ not found/iu,
    'Le dépôt du site est introuvable pour ce compte. Demandez à la personne qui entretient le site de vous y inviter, puis acceptez l’invitation reçue par courriel.',
  ],
  [/access token|bad credentials|expired|jwt/iu, 'Votre session est finie : reconnectez-vous.'],
  [/git gateway/iu, GATEWAY_CLOSED],
  [/fetch|network|timed? ?out/iu, refusalWords(0, '')],
];

/** @param thrown by Decap, in English, when an account may not enter */
export function refusedEntry(thrown: unknown): Error {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const words = AFTER.find(([found]) => found.test(message))?.[1] ?? refusalWords(500, '');
  return new Error(words, { cause: thrown });
}
