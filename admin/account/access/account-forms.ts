/** What each form of the access page does once it is filled in. */
import { change, logIn, logOutEverywhere, Refusal, sendRecovery, verify } from './gotrue';
import type { Visit } from './visit';
import type { FormName } from './page-parts';

/** What was typed, by the identifier of its field. */
export type FormValues = Readonly<Record<string, string>>;

export interface FormOutcome {
  readonly words: string;
  /** Keeps the form on screen for another try. */
  readonly stays?: true;
}

const SENT: FormOutcome = {
  words:
    'Si cette adresse est celle d’un compte, un lien vient d’y partir. Il vaut un jour. S’il tarde, regardez dans les courriers indésirables ; un autre ne part qu’un quart d’heure plus tard.',
  stays: true,
};

/** A link serves once: its access token is kept for a second try, should what follows fail. */
const spent = new Map<string, string>();

async function spend(token: string): Promise<string> {
  const known = spent.get(token);
  if (known !== undefined) return known;
  const access = await verify('recovery', token);
  spent.set(token, access);
  return access;
}

async function ask({ adresse = '' }: FormValues): Promise<FormOutcome> {
  try {
    await sendRecovery(adresse);
  } catch (error) {
    // GoTrue asks known addresses alone to wait: showing it would reveal who has an account.
    if (!(error instanceof Refusal) || error.status !== 429) throw error;
  }
  return SENT;
}

async function setPassword({ nouveau = '' }: FormValues, visit: Visit): Promise<FormOutcome> {
  if (visit.step === 'invite') await verify('signup', visit.token, nouveau);
  else if (visit.step === 'recovery') {
    const access = await spend(visit.token);
    await change(access, { password: nouveau });
    // Whoever knew the former password is logged out; the new one holds even if this fails.
    await logOutEverywhere(access).catch(() => undefined);
  }
  return { words: 'Votre mot de passe est enregistré. Connectez-vous avec lui à la rédaction.' };
}

async function confirm(_values: FormValues, visit: Visit): Promise<FormOutcome> {
  if (visit.step === 'confirmation') await verify('signup', visit.token);
  return { words: 'Votre adresse est confirmée. Connectez-vous à la rédaction.' };
}

async function endMove(
  { ancienne = '', actuel = '' }: FormValues,
  visit: Visit,
): Promise<FormOutcome> {
  const access = await logIn(ancienne, actuel);
  if (visit.step === 'moved') await change(access, { email_change_token: visit.token });
  return { words: 'Votre nouvelle adresse est en place. Connectez-vous avec elle à la rédaction.' };
}

async function startMove({
  presente = '',
  secret = '',
  prochaine = '',
}: FormValues): Promise<FormOutcome> {
  await change(await logIn(presente, secret), { email: prochaine });
  return {
    words: `Un lien vient de partir vers ${prochaine}. Ouvrez-le dans la journée ; d’ici là, l’ancienne adresse reste la bonne.`,
  };
}

/** @throws {Refusal} when GoTrue refuses */
export const ACCOUNT_FORMS: Readonly<
  Record<FormName, (values: FormValues, visit: Visit) => Promise<FormOutcome>>
> = {
  ask,
  password: setPassword,
  confirmation: confirm,
  moved: endMove,
  move: startMove,
};
