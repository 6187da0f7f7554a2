/** Why the repository did not do what it was asked, in words for the editor. Pure. */

/** What happened, as it stands in a sentence, and what to do. */
interface Words {
  readonly cause: string;
  readonly remedy: string;
}

const AGAIN = 'Réessayez dans un instant.';
const CALL = 'si cela recommence, prévenez la personne qui entretient le site.';
const NEW_DOOR =
  'Rechargez la page et reconnectez-vous : ce que vous avez écrit vous sera proposé.';

const FAILURES = {
  offline: {
    cause: 'cet appareil n’est plus relié à Internet',
    remedy: 'Rétablissez la connexion, puis réessayez.',
  },
  silent: { cause: 'le dépôt ne répond pas', remedy: AGAIN },
  slow: { cause: 'le dépôt met trop de temps à répondre', remedy: AGAIN },
  loggedOut: { cause: 'votre connexion a expiré', remedy: NEW_DOOR },
  forbidden: {
    cause: 'le dépôt le refuse à votre compte, ou a reçu trop de demandes',
    remedy: `Réessayez dans quelques minutes ; ${CALL}`,
  },
  missing: {
    cause: 'le dépôt ne trouve pas ce qui lui est demandé',
    remedy: `Quelqu’un l’a peut-être supprimé : rechargez la page ; ${CALL}`,
  },
  conflict: {
    cause: 'quelqu’un a écrit dans le dépôt au même moment',
    remedy: AGAIN,
  },
  refused: {
    cause: 'le dépôt refuse cet envoi',
    remedy: `Réessayez dans un instant ; ${CALL}`,
  },
  broken: { cause: 'le dépôt est en panne', remedy: 'Réessayez dans quelques minutes.' },
} as const satisfies Readonly<Record<string, Words>>;

export type Failure = keyof typeof FAILURES;

const BY_STATUS: Readonly<Record<number, Failure>> = {
  401: 'loggedOut',
  403: 'forbidden',
  404: 'missing',
  408: 'slow',
  409: 'conflict',
  422: 'refused',
  429: 'forbidden',
  504: 'slow',
};
const SERVER_FAULT = 500;
const TOO_LATE = /^(?:TimeoutError|AbortError)$/u;
/** Decap's own words for it, under an error of no name. */
const TIMED_OUT = /timed out/iu;

interface Told {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly status?: unknown;
}

/**
 * @param error what a backend threw
 * @param isOnline what the browser knows of its own network
 */
export function failureOf(error: unknown, isOnline: boolean): Failure {
  // Reason for the cast: anything may be thrown; each part is looked at before it is used.
  const { name, message, status } = (error ?? {}) as Told;
  if (typeof status === 'number' && status > 0) {
    return BY_STATUS[status] ?? (status >= SERVER_FAULT ? 'broken' : 'refused');
  }
  const words = String(message);
  if (TOO_LATE.test(String(name)) || TIMED_OUT.test(words)) return 'slow';
  return isOnline ? 'silent' : 'offline';
}

/** @returns the cause and the remedy, as the end of a sentence that Decap begins */
export function failureDetail(failure: Failure): string {
  const { cause, remedy } = FAILURES[failure];
  return `${cause}. ${remedy}`;
}

/** Something that did not happen. */
export interface Undone {
  /** Such as « L’enregistrement n’a pas abouti ». */
  readonly what: string;
  /** What the editor need not fear, or does not know, as a sentence. */
  readonly besides?: string;
}

/** @returns what did not happen, why, and what to do */
export function failureMessage(failure: Failure, { what, besides = '' }: Undone): string {
  const { cause, remedy } = FAILURES[failure];
  return [`${what} : ${cause}.`, besides, remedy].filter(Boolean).join(' ');
}
