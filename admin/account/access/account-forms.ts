/** What each form of the access page does, once it is filled. No page: tested against a stand-in. */
import { change, logIn, logOutEverywhere, Refusal, sendRecovery, verify } from './gotrue';
import type { Visit } from './link';
import type { Step } from './view';

/** By the identifiers of the fields. */
export type Values = Readonly<Record<string, string>>;

export interface Outcome {
  readonly words: string;
  /** The form stays, for another try; otherwise all is done. */
  readonly stays?: true;
}

const SENT: Outcome = {
  words:
    'Si cette adresse est celle d’un compte, un lien vient d’y partir. Il vaut un jour. S’il tarde, regardez dans les courriers indésirables ; un autre ne part qu’un quart d’heure plus tard.',
  stays: true,
};

/** Access tokens of links already spent, for a second try when what came after failed. */
const spent = new Map<string, string>();

async function spend(token: string): Promise<string> {
  const known = spent.get(token);
  if (known !== undefined) return known;
  const access = await verify('recovery', token);
  spent.set(token, access);
  return access;
}

async function ask({ adresse = '' }: Values): Promise<Outcome> {
  try {
    await sendRecovery(adresse);
  } catch (error) {
    // Only a known address is told to wait: saying so would tell who has an account.
    if (!(error instanceof Refusal) || error.status !== 429) throw error;
  }
  return SENT;
}

async function setPassword({ nouveau = '' }: Values, visit: Visit): Promise<Outcome> {
  if (visit.step === 'invite') await verify('signup', visit.token, nouveau);
  else if (visit.step === 'recovery') {
    const access = await spend(visit.token);
    await change(access, { password: nouveau });
    // Whoever knew the former password is put out. The new one holds even when this fails.
    await logOutEverywhere(access).catch(() => undefined);
  }
  return { words: 'Votre mot de passe est enregistré. Connectez-vous avec lui à la rédaction.' };
}

async function confirm(_values: Values, visit: Visit): Promise<Outcome> {
  if (visit.step === 'confirmation') await verify('signup', visit.token);
  return { words: 'Votre adresse est confirmée. Connectez-vous à la rédaction.' };
}

async function endMove({ ancienne = '', actuel = '' }: Values, visit: Visit): Promise<Outcome> {
  const access = await logIn(ancienne, actuel);
  if (visit.step === 'moved') await change(access, { email_change_token: visit.token });
  return { words: 'Votre nouvelle adresse est en place. Connectez-vous avec elle à la rédaction.' };
}

async function startMove({ presente = '', secret = '', prochaine = '' }: Values): Promise<Outcome> {
  await change(await logIn(presente, secret), { email: prochaine });
  return {
    words: `Un lien vient de partir vers ${prochaine}. Ouvrez-le dans la journée ; d’ici là, l’ancienne adresse reste la bonne.`,
  };
}

/** @throws {Refusal} what GoTrue refuses */
export const DEEDS: Readonly<Record<Step, (values: Values, visit: Visit) => Promise<Outcome>>> = {
  ask,
  password: setPassword,
  confirmation: confirm,
  moved: endMove,
  move: startMove,
};
